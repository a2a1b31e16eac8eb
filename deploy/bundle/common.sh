# What install.sh and upgrade.sh share. POSIX sh; needs what every Debian has (coreutils, util-linux, tar, gpgv or sqv) and Python 3.11 to 3.13.
#
# A version is a folder /opt/foi-dlp/VERSION that is complete once it holds `.complete`, written last; `current` is the link that everything
# uses, replaced by rename. So whatever is killed, `current` is a whole version, and the same command again goes on.

set -eu
LC_ALL=C.UTF-8
PYTHONDONTWRITEBYTECODE=
export LC_ALL PYTHONDONTWRITEBYTECODE
unset PYTHONPATH PYTHONHOME PYTHONSTARTUP PYTHONUSERBASE CDPATH
# who is root here by sudo is known by the kernel's audit id, or shows a token; the files are root's and the account's, not his
unset SUDO_UID SUDO_GID SUDO_USER SUDO_COMMAND
umask 022
PATH=$PATH:/usr/local/sbin:/usr/sbin:/sbin

LOOKS='--only keys --only settings --only policy --only register --only detectors --only journal'

english() { [ "${DLP_LANG:-ko}" = en ]; } # as the program: Korean, where nothing else is wanted
told() { if english; then printf %s "$2"; else printf %s "$1"; fi; }
say() { printf '%s\n' "$(told "$@")"; }
fail() { # in Korean, in English
    printf '%s: %s\n' "${0##*/}" "$(told "$@")" >&2
    exit 1
}

# ---- what a run that installs nothing takes away again

target='' unpacked='' fresh='' new_account=''
cleared() {
    rm -rf "${unpacked:-/nonexistent}"
    if [ -n "$target" ] && [ ! -e "$target/.complete" ]; then
        rm -rf "$target"
        [ -z "$new_account" ] || userdel "$new_account" 2> /dev/null || true
        [ -z "$fresh" ] || rm -rf "$fresh"
    fi
}
trap cleared EXIT
trap 'exit 1' HUP INT TERM

# ---- places, all below --root where one is given (a trial: no account, no service)

places() {
    opt=$root/opt/foi-dlp
    etc=$root/etc/foi-dlp
    state=$root/var/lib/foi-dlp
    logs=$root/var/log/foi-dlp
    backups=$root/var/backups/foi-dlp
    units=$root/etc/systemd/system
}

valid_path() { # a path that systemd, its environment files and this script write the same way
    case $1 in
    /*) ;;
    *) fail "$1: 절대 경로가 아닙니다" "$1: not an absolute path" ;;
    esac
    case $1 in
    *[\"\'\\\$\`%]* | *[[:cntrl:]]* | */../* | */..) fail "$1: 따옴표, \\, \$, \`, %, .. 이나 제어 문자가 든 경로는 받지 않습니다" \
        "$1: a path with quotes, \\, \$, \`, %, .. or control characters is not taken" ;;
    esac
}

setting() { # its value in /etc/foi-dlp/environment, which install.sh wrote as NAME="VALUE"
    sed -n "s/^$1=\"\\(.*\\)\"\$/\\1/p" "$etc/environment" | tail -n 1
}

as_owner() { # a command as the account that owns the site
    if [ "$(id -u)" = 0 ] && [ "$owner" != root ]; then
        runuser -u "$owner" -- "$@"
    else
        "$@"
    fi
}

one_at_a_time() { # until this shell ends, by whatever
    if [ ! -e "$opt" ]; then # the topmost folder that is made for it
        fresh=$opt
        while [ ! -e "$(dirname "$fresh")" ]; do fresh=$(dirname "$fresh"); done
    fi
    mkdir -p "$opt"
    exec 9>"$opt/.lock"
    flock -n 9 || fail "다른 설치나 업그레이드가 돌고 있습니다" "another installation or upgrade is running here"
}

# ---- the bundle

verify_bundle() { # folder, keyring, fingerprint that must have signed (or "": any key of the ring)
    for needed in VERSION SHA256SUMS SHA256SUMS.sig requirements.txt wheels; do
        [ -e "$1/$needed" ] || fail "$1: 설치 묶음이 아니거나 일부만 있습니다($needed 없음)" "$1: no bundle, or a part of one ($needed is missing)"
    done
    [ -f "$2" ] || fail "$2: 배포자의 키가 없습니다" "$2: the key of the publisher is missing"
    if command -v gpgv > /dev/null; then
        said=$(gpgv --status-fd 1 --keyring "$(realpath "$2")" "$1/SHA256SUMS.sig" "$1/SHA256SUMS" 2> /dev/null) || said=
        signer=$(printf '%s\n' "$said" | sed -n 's/^\[GNUPG:\] VALIDSIG .* \([0-9A-F]\{40\}\)$/\1/p')
        printf '%s\n' "$said" | grep -q '^\[GNUPG:\] GOODSIG ' || signer= # an expired or revoked key's is valid, and not good
    elif command -v sqv > /dev/null; then
        signer=$(sqv --keyring "$2" "$1/SHA256SUMS.sig" "$1/SHA256SUMS" 2> /dev/null) || signer=
    else
        fail "gpgv도 sqv도 없어 서명을 확인할 수 없습니다" "neither gpgv nor sqv is here: nothing verifies the signature"
    fi
    [ -n "$signer" ] || fail "서명이 맞지 않습니다: 묶음이 바뀌었거나 다른 키로 서명했습니다. 아무것도 설치하지 않았습니다" \
        "the signature is not good: the bundle was altered, or another key signed it. Nothing was installed"
    if [ -n "$3" ]; then
        wanted=$(printf %s "$3" | tr -d ' ' | tr a-f A-F)
        [ "$signer" = "$wanted" ] || fail "$wanted 이 아니라 $signer 이 서명했습니다. 아무것도 설치하지 않았습니다" \
        "signed by $signer, not by $wanted. Nothing was installed"
    fi
    [ -z "$(find "$1" ! -type f ! -type d)" ] || fail "묶음에 링크나 장치가 있습니다. 아무것도 설치하지 않았습니다" \
        "the bundle holds a link or a device. Nothing was installed"
    there=$(cd "$1" && find . -type f ! -path ./SHA256SUMS ! -path ./SHA256SUMS.sig | sed 's|^\./||' | sort)
    listed=$(sed 's/^[0-9a-f]\{64\}  //' "$1/SHA256SUMS" | sort)
    [ "$there" = "$listed" ] || fail "묶음의 파일이 모자라거나 다른 파일이 들어 있습니다. 아무것도 설치하지 않았습니다" \
        "files of the bundle are missing, or others were added. Nothing was installed"
    (cd "$1" && sha256sum --check --strict --quiet SHA256SUMS) > /dev/null 2>&1 || fail "서명한 파일과 다른 파일이 있습니다: 다시 복사하십시오. 아무것도 설치하지 않았습니다" \
        "a file of the bundle is not the one that was signed: copy it again. Nothing was installed"
    version=$(cat "$1/VERSION")
    valid_version "$version"
}

valid_version() {
    case $1 in
    '' | *[!0-9a-z.]* | .*) fail "$1: 버전이 아닙니다" "$1: no version" ;;
    esac
}

older() { # is the first version lower than the second?
    [ "$1" != "$2" ] && [ "$(printf '%s\n%s\n' "$1" "$2" | sort -V | head -n 1)" = "$1" ]
}

find_python() { # bundle, named one or "": sets $python
    python=
    bundled=$1 wanted=$2
    set -- /usr/bin/python3 python3 python3.13 python3.12 python3.11
    if [ -n "$wanted" ]; then set -- "$wanted"; fi
    for one; do
        path=$("$one" -I -c 'import sys, venv; print(sys.executable) if (3, 11) <= sys.version_info < (3, 14) else sys.exit(1)' 2> /dev/null) || continue
        path=$(realpath "$path")
        tag=$("$path" -I -c 'import sys; print("cp%d%d" % sys.version_info[:2])')
        ls "$bundled"/wheels/numpy-*-"$tag"-*.whl > /dev/null 2>&1 || continue
        if [ -z "$root" ]; then
            case $path in
            /home/* | /root/* | /run/user/*) continue ;; # the service cannot see these
            esac
            as_owner "$path" -I -c '' 2> /dev/null || continue
        fi
        python=$path
        return
    done
    fail "${wanted:-Python 없음}: venv 모듈이 있고 묶음에 그 휠이 있는 Python 3.11, 3.12, 3.13이 필요합니다. 홈 폴더 밖에 있고 $owner 계정이 쓸 수 있어야 합니다(Debian: apt install python3)" \
        "${wanted:-no Python}: needs Python 3.11, 3.12 or 3.13 with its venv module, for which the bundle has wheels, outside of home folders and usable by $owner (Debian: apt install python3)"
}

install_version() { # bundle: /opt/foi-dlp/VERSION, complete or as good as not there
    target=$opt/$version
    build=$(sha256sum < "$1/SHA256SUMS")
    if [ -e "$target/.complete" ]; then
        [ "$(cat "$target/.complete")" = "$build" ] || fail "$target 은 같은 버전의 다른 묶음에서 설치한 것입니다: 쓰지 않는다면 먼저 지우십시오" \
        "$target is there from another bundle of the same version: remove it first if it is not in use"
        say "$version 은 이미 설치되어 있습니다" "$version is installed already"
        return
    fi
    rm -rf "$target"
    find_python "$1" "$2"
    say "$version 을 $python 으로 설치합니다" "installing $version with $python"
    "$python" -I -m venv --without-pip "$target"
    set -- "$1" "$1"/wheels/pip-*.whl
    "$target/bin/python" -I "$2/pip" --isolated install --quiet --disable-pip-version-check --no-input --no-cache-dir \
        --no-compile --no-index --find-links "$1/wheels" --only-binary=:all: --require-hashes --requirement "$1/requirements.txt"
    # by root, once, on all cores: the account that runs it may write nothing here and would compile at every start
    if [ -z "$no_compile" ]; then "$target/bin/python" -I -m compileall -q -j 0 "$target/lib" > /dev/null || true; fi
    mkdir -p "$target/share/foi-dlp"
    for path in "$1"/*; do # what is to be at hand later: scripts, unit, SBOM, monitoring
        case $path in
        */wheels | */SHA256SUMS* | */release-key.gpg) ;;
        *) cp -R "$path" "$target/share/foi-dlp/" ;;
        esac
    done
    chmod 755 "$target/share/foi-dlp/install.sh" "$target/share/foi-dlp/upgrade.sh"
    said=$("$target/bin/dlp" --version) || fail "$target: 실행되지 않습니다" "$target: does not start"
    case $said in
    *"$version"*) ;;
    *) fail "$target: 스스로 $said 라고 합니다" "$target: says it is $said" ;;
    esac
    sync -f "$target"
    printf '%s\n' "$build" > "$target/.complete.new"
    mv "$target/.complete.new" "$target/.complete"
    sync -f "$target"
}

point() { # name of the link, version: in one step
    ln -sfn "$2" "$opt/.$1.new"
    mv -Tf "$opt/.$1.new" "$opt/$1"
    sync -f "$opt"
}

version_of() { # where a link leads; "" where there is none
    if [ -L "$opt/$1" ]; then readlink "$opt/$1"; fi
}

# ---- the service

managed() { [ -z "$root" ] && [ -d /run/systemd/system ] && command -v systemctl > /dev/null; }

running() { managed && systemctl --quiet is-active foi-dlp.service; }

served() { # does a program, started by whomever, serve the site?
    [ -e "$site/.serving" ] && ! flock -sn "$site/.serving" true # shared: asking must not look like serving
}

unknown_server() {
    if served && ! running; then fail "systemd가 모르는 프로그램이 $site 를 쓰고 있습니다: 그것을 멈춘 뒤 다시 하십시오" \
        "a program that systemd does not know serves $site: stop it, then repeat this"; fi
}

stop_service() {
    if running; then
        say "foi-dlp.service를 멈춥니다: 다시 돌 때까지 필터는 451로 답합니다" \
        "stopping foi-dlp.service: the filters answer 451 until it runs again"
        systemctl stop foi-dlp.service
    fi
    unknown_server
}

start_service() {
    say "foi-dlp.service를 시작합니다" "starting foi-dlp.service"
    systemctl daemon-reload
    systemctl start foi-dlp.service || true
    good=0 down=0
    for _ in $(seq 900); do # a slow machine may take minutes; one on which it ends again and again is not waited for
        sleep 1
        if ! running; then
            down=$((down + 1)) good=0
            [ "$down" -lt 10 ] || return 1
        elif served; then
            good=$((good + 1))
            [ "$good" -lt 3 ] || return 0
        fi
    done
    return 1
}
