"""What the system says of an error, in the reader's language: by its number, so that none stays English (errno(3)). Imports nothing but the
reader's language and a word of `realfile`."""

from __future__ import annotations

import errno
import os
from typing import Final

from dlp.language import tr
from dlp.realfile import NO_FILE

_KNOWN: Final = {
    errno.EPERM: "허용되지 않은 동작입니다", errno.ENOENT: "파일이 없습니다", errno.EINTR: "중단되었습니다", errno.EIO: "입출력 오류입니다", errno.ENXIO: "그런 장치가 없습니다",
    errno.EBADF: "닫힌 파일입니다", errno.EAGAIN: "잠시 뒤에 다시 하십시오", errno.ENOMEM: "메모리가 부족합니다", errno.EACCES: "권한이 없습니다", errno.EBUSY: "사용 중입니다",
    errno.EEXIST: "이미 있습니다", errno.EXDEV: "다른 파일 시스템입니다", errno.ENODEV: "그런 장치가 없습니다", errno.ENOTDIR: "폴더가 아닙니다", errno.EISDIR: "폴더입니다",
    errno.EINVAL: "쓸 수 없는 값입니다", errno.ENFILE: "시스템에 열린 파일이 너무 많습니다", errno.EMFILE: "열린 파일이 너무 많습니다", errno.ENOTTY: "단말기가 아닙니다",
    errno.ETXTBSY: "실행 중인 파일입니다", errno.EFBIG: "파일이 너무 큽니다", errno.ENOSPC: "디스크에 공간이 없습니다", errno.ESPIPE: "자리를 옮겨 읽을 수 없는 파일입니다",
    errno.EROFS: "읽기 전용 파일 시스템입니다", errno.EMLINK: "링크가 너무 많습니다", errno.EPIPE: "받는 쪽이 닫혔습니다", errno.ENAMETOOLONG: "이름이 너무 깁니다",
    errno.ENOTEMPTY: "폴더가 비어 있지 않습니다", errno.ELOOP: "링크가 서로 맴돕니다", errno.EOVERFLOW: "값이 너무 큽니다", errno.ENOTSOCK: "소켓이 아닙니다",
    errno.EOPNOTSUPP: "지원하지 않는 동작입니다", errno.EAFNOSUPPORT: "지원하지 않는 주소 종류입니다", errno.EADDRINUSE: "이미 쓰이고 있는 주소입니다",
    errno.EADDRNOTAVAIL: "이 서버의 주소가 아닙니다", errno.ENETDOWN: "네트워크가 꺼져 있습니다", errno.ENETUNREACH: "네트워크에 닿지 않습니다", errno.ECONNABORTED: "연결이 끊겼습니다",
    errno.ECONNRESET: "상대가 연결을 끊었습니다", errno.ENOBUFS: "버퍼가 부족합니다", errno.ENOTCONN: "연결되어 있지 않습니다", errno.ETIMEDOUT: "시간 안에 답이 없습니다",
    errno.ECONNREFUSED: "연결을 받지 않습니다", errno.EHOSTDOWN: "상대 서버가 꺼져 있습니다", errno.EHOSTUNREACH: "상대 서버에 닿지 않습니다", errno.ESTALE: "파일 핸들이 낡았습니다",
    errno.EDQUOT: "디스크 할당량을 넘었습니다", errno.ENOLCK: "잠글 수 없습니다", errno.EDEADLK: "서로 잠겨 있습니다", errno.ECHILD: "그런 하위 프로세스가 없습니다",
    errno.ESRCH: "그런 프로세스가 없습니다", errno.ENOEXEC: "실행할 수 없는 파일입니다", errno.E2BIG: "인수가 너무 깁니다", errno.ENOTSUP: "지원하지 않는 동작입니다",
}  # fmt: skip
KOREAN: Final = {
    **{os.strerror(number): _KNOWN.get(number, f"운영 체제 오류 {number}번") for number in errno.errorcode},
    NO_FILE: "보통 파일이 아닙니다",
}
"""What the system says → Korean, for every number it has, and what `realfile` says."""


def reason(error: OSError) -> str:
    """Why, in a word or two; the kind of error where the system has no number for it."""
    english = os.strerror(error.errno) if error.errno is not None and error.errno > 0 else error.strerror or type(error).__name__
    return tr(KOREAN.get(english, english), english)
