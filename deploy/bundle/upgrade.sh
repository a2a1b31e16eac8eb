#!/bin/sh
# Takes a machine to the version of a bundle, and back. As root:
#   /opt/foi-dlp/current/share/foi-dlp/upgrade.sh FILE.tar     the script that is installed and trusted, with a new bundle
#   ./upgrade.sh                                               the bundle this script lies in
#   upgrade.sh --back [--to-backup]
# Install beside, stop, back up, bring the site up, look, switch the link, start. Killed anywhere, the same command goes on and --back goes back.
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd -P)
. "$here/common.sh"

usage() {
    if ! english; then
        cat << 'HELP'
upgrade.sh [묶음.tar] [--python 경로] [--no-compile] [--root 폴더]
upgrade.sh --back [--to-backup] [--root 폴더]

  묶음.tar      새 묶음(없으면 이 스크립트가 있는 폴더). 그 키는 /etc/foi-dlp/release-key.gpg 에 있는 것이어야 합니다
  --back        앞의 버전으로. 그 버전이 읽을 수 있으면 사이트는 그대로 둡니다
  --to-backup   --back 과 함께: 읽을 수 없으면 업그레이드 전의 사이트로. 지금 것은 따로 둡니다
담당자(operator)가 있는 사이트에서는 `run` 권한이 있는 사람이 자기 로그인이나 DLP_TOKEN 으로 합니다.
HELP
        return
    fi
    cat << 'HELP'
upgrade.sh [FILE.tar] [--python PATH] [--no-compile] [--root DIR]
upgrade.sh --back [--to-backup] [--root DIR]

  FILE.tar      the new bundle (else the folder this script lies in); its key is the one that /etc/foi-dlp/release-key.gpg holds
  --back        the version before; the site stays as it is where that version can read it
  --to-backup   with --back: the site as it was before the upgrade, where it cannot; the present one is put aside
On a site with operators somebody with the right `run` does this: by his login, or with DLP_TOKEN.
HELP
}

root='' bundle='' named='' back='' to_backup='' no_compile=''
while [ $# -gt 0 ]; do
    case $1 in
    --help | -h) usage; exit 0 ;;
    --back) back=yes; shift ;;
    --to-backup) to_backup=yes; shift ;;
    --no-compile) no_compile=yes; shift ;;
    --python | --root)
        [ $# -ge 2 ] && [ -n "$2" ] || fail "$1: 값이 필요합니다" "$1: needs a value"
        if [ "$1" = --root ]; then root=$(realpath -m -- "$2"); else named=$2; fi
        shift 2
        ;;
    -*) usage >&2; fail "$1: 없는 옵션입니다" "$1: no such option" ;;
    *) [ -z "$bundle" ] || fail "묶음은 하나만 적으십시오" "one bundle at a time"; bundle=$1; shift ;;
    esac
done
[ -z "$to_backup" ] || [ -n "$back" ] || fail "--to-backup 은 --back 과 함께 씁니다" "--to-backup goes with --back"
[ -z "$back" ] || [ -z "$bundle$named" ] || fail "--back 에는 묶음을 적지 않습니다" "--back takes no bundle"
[ -z "$root" ] || valid_path "$root"
[ -n "$root" ] || [ "$(id -u)" = 0 ] || fail "서버 전체를 업그레이드하려면 root여야 합니다" "only root upgrades a whole machine"
places
[ -f "$etc/environment" ] && [ -L "$opt/current" ] || fail "설치된 것이 없습니다: install.sh 를 쓰십시오" "nothing is installed here: use install.sh"
site=$(setting DLP_SITE) owner=$(setting DLP_ACCOUNT)
[ -n "$site" ] && [ -n "$owner" ] || fail "$etc/environment: DLP_SITE 나 DLP_ACCOUNT 가 없습니다" \
        "$etc/environment: DLP_SITE or DLP_ACCOUNT is missing"
[ -z "$root" ] || owner=$(id -un)
valid_path "$site"
one_at_a_time
rm -rf "$opt"/.unpacked.*

dlp() { # version, words: that version's program on the site
    one=$1
    shift
    (cd / && umask 077 && as_owner "$opt/$one/bin/dlp" --site "$site" "$@")
}

fault() { # what this version's doctor says of the site: 0 nothing, 1 notes, 2 a fault or that it could not look
    # shellcheck disable=SC2086
    if dlp "$1" doctor $LOOKS > "$opt/.doctor" 2>&1; then echo 0; else echo $?; fi
}

remembered() { sed -n "s/^$1=//p" "$opt/.upgrade" 2> /dev/null; }

remember() { # what has to survive a kill: from, to, whether the service ran, the backup
    printf 'from=%s\nto=%s\nran=%s\nbackup=%s\n' "$from" "$to" "$ran" "$backup" > "$opt/.upgrade.new"
    mv "$opt/.upgrade.new" "$opt/.upgrade"
    sync -f "$opt"
}

put_back() { # version: the site as the backup has it; the present one aside, never removed
    [ -f "$backup" ] || fail "백업 $backup 이 없습니다: 사이트는 새 버전이 남긴 그대로입니다($site)" \
        "the backup $backup is not there: the site is as the newer version left it ($site)"
    if [ -e "$site" ]; then
        aside=$site.after-$to.$(date -u +%Y%m%dT%H%M%SZ)
        mv -T "$site" "$aside"
        say "지금까지의 사이트는 따로 두었습니다: $aside" "the site as it was is kept: $aside"
    fi
    dlp "$1" restore "$backup" --older
}

finish() { # version: the link, the unit, the service
    point current "$1"
    if [ -d "$units" ]; then cp "$opt/$1/share/foi-dlp/foi-dlp.service" "$units/foi-dlp.service"; fi
    if [ "$ran" = yes ]; then
        start_service || fail "$1 이 계속 돌지 않습니다(journalctl -u foi-dlp). $2" \
        "$1 does not keep running (journalctl -u foi-dlp). $2"
    fi
}

if [ -n "$back" ]; then
    if [ -e "$opt/.upgrade" ]; then # one that was cut short, or has just ended badly
        to=$(remembered to) from=$(remembered from) ran=$(remembered ran) backup=$(remembered backup)
        was=$from
    else
        to=$(version_of current) was=$(version_of previous) backup=$(cat "$opt/.backup" 2> /dev/null || true)
        from=$was ran=no
        if running; then ran=yes; fi
    fi
    [ -n "$was" ] && [ -e "$opt/$was/.complete" ] || fail "$to 앞의 버전이 여기에 없습니다" "there is no version before $to here"
    remember
    stop_service
    if [ -n "$to_backup" ]; then
        [ -n "$backup" ] || fail "$to 로 올릴 때 만든 백업이 없습니다" "no backup was made by an upgrade to $to"
        put_back "$was"
    elif ! dlp "$was" upgrade --check; then
        fail "$was 은 지금의 사이트를 쓰지 못합니다(위). 그 뒤의 기록 없이 백업으로 돌아가려면 upgrade.sh --back --to-backup, 계속하려면 upgrade.sh FILE.tar" \
        "$was cannot use the site as it is (above). Back to the backup, without what was recorded since: upgrade.sh --back --to-backup; or go on with: upgrade.sh FILE.tar"
    fi
    finish "$was" "$(told "다음을 하십시오: upgrade.sh FILE.tar" "Say: upgrade.sh FILE.tar")"
    rm -f "$opt/previous" "$opt/.backup" "$opt/.upgrade"
    say "$was 으로 돌아왔습니다" "back at $was"
    exit 0
fi

if [ -n "$bundle" ]; then
    [ -f "$bundle" ] || fail "$bundle: 없습니다" "$bundle: not there"
    # nothing of an archive that was not verified may come to lie anywhere else
    listing=$(tar -tvf "$bundle" 2> /dev/null) || fail "$bundle: 설치 묶음이 아니거나 잘렸습니다" "$bundle: is no bundle, or is cut off"
    if printf '%s\n' "$listing" | grep -qv '^[-d]' || tar -tf "$bundle" | grep -Evq '^foi-dlp-[0-9a-z.]+(/[A-Za-z0-9][A-Za-z0-9._+-]*)*/?$'; then
        fail "$bundle: 묶음에 있을 수 없는 것이 들어 있습니다. 아무것도 풀지 않았습니다" \
        "$bundle: holds what no bundle holds. Nothing was unpacked"
    fi
    unpacked=$(mktemp -d "$opt/.unpacked.XXXXXX")
    tar -xf "$bundle" -C "$unpacked" --no-same-owner --no-same-permissions || fail "$bundle: $opt 에 풀 수 없습니다(디스크가 찼습니까?)" \
        "$bundle: cannot be unpacked in $opt (is the disk full?)"
    set -- "$unpacked"/*
    [ $# = 1 ] || fail "$bundle: 묶음이 둘 이상 들어 있습니다" "$bundle: holds more than one bundle"
    here=$1
fi
verify_bundle "$here" "$etc/release-key.gpg" ''
to=$version
from=$(version_of current)
if [ -e "$opt/.upgrade" ]; then
    [ "$(remembered to)" = "$to" ] || fail "$(remembered to) 로의 업그레이드가 도중에 끊겼습니다: 다시 하거나 --back 을 쓰십시오" \
        "an upgrade to $(remembered to) was cut short: repeat it, or say --back"
    from=$(remembered from) ran=$(remembered ran) backup=$(remembered backup)
else
    [ "$from" != "$to" ] || { say "$to 은 이미 설치되어 있습니다" "$to is installed already"; exit 0; }
    if older "$to" "$from"; then fail "$to 은 $from 보다 오래된 것입니다. 앞의 버전으로 가려면 upgrade.sh --back" \
        "$to is older than $from. To the version before: upgrade.sh --back"; fi
    ran=no backup=
    if running; then ran=yes; fi
fi
[ -d "$site" ] || fail \
    "$site: 여기에 사이트가 없습니다$([ ! -e "$opt/.upgrade" ] || echo ' (돌아가기가 도중에 끊겼습니다: upgrade.sh --back --to-backup)')" \
    "$site: no site here$([ ! -e "$opt/.upgrade" ] || echo ' (going back was cut short: upgrade.sh --back --to-backup)')"
unknown_server
install_version "$here" "$named"

if [ -z "$backup" ] || [ ! -f "$backup" ]; then
    remember
    stop_service
    sound=$(fault "$from")
    backup=$backups/before-$to.$(date -u +%Y%m%dT%H%M%SZ).tar
    rm -f "$backups"/*.part # of one that was killed
    if ! dlp "$from" backup "$backup.part"; then
        rm -f "$opt/.upgrade"
        [ "$ran" = no ] || start_service || say "$from 이 시작되지 않습니다" "$from does not start"
        fail "백업을 만들 수 없습니다(위): 아무것도 바꾸지 않았습니다" "no backup could be made (above): nothing was changed"
    fi
    mv "$backup.part" "$backup"
    printf '%s\n' "$sound" > "$opt/.sound"
    remember
fi
stop_service
undo() {
    say "$from 으로 돌아갑니다" "going back to $from"
    if ! dlp "$from" upgrade --check > /dev/null 2>&1; then put_back "$from"; fi
    finish "$from" ''
    rm -f "$opt/.upgrade" "$opt/.sound"
    fail "$to 을 쓰지 않습니다: $1" "$to was not taken: $1"
}
dlp "$to" upgrade || undo "$(told "사이트를 올릴 수 없습니다(위)" "the site could not be brought up (above)")"
if [ "$(fault "$to")" -ge 2 ] && [ "$(cat "$opt/.sound" 2> /dev/null || echo 0)" -lt 2 ]; then
    cat "$opt/.doctor" >&2
    undo "$(told "doctor가 $from 에는 없던 문제를 찾았습니다(위)" "doctor finds faults that $from did not (above)")"
fi
if [ "$(version_of current)" != "$to" ]; then point previous "$from"; fi
printf '%s\n' "$backup" > "$opt/.backup"
finish "$to" "$(told "돌아가기: upgrade.sh --back" "Go back with: upgrade.sh --back")"
rm -f "$opt/.upgrade" "$opt/.sound" "$opt/.doctor"
say "$to 을 씁니다(앞의 것 $from). 그 전에 만든 백업: $backup. 돌아가기: $opt/current/share/foi-dlp/upgrade.sh --back" \
        "$to is in use (was $from). The backup made before: $backup. Back: $opt/current/share/foi-dlp/upgrade.sh --back"
