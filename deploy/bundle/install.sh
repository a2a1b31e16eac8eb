#!/bin/sh
# Installs the bundle it lies in, without any network. As root:  ./install.sh --fingerprint FINGERPRINT
# Makes /opt/foi-dlp/VERSION and its link `current`, the account dlp, /etc/foi-dlp, a new site, the systemd unit (not started). Repeating it
# is harmless; a machine that has another version is upgrade.sh's business.
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd -P)
. "$here/common.sh"

usage() {
    if ! english; then
        cat << 'HELP'
install.sh --fingerprint 지문 [--site 폴더 | --no-site] [--user 계정] [--python 경로] [--no-compile] [--root 폴더]

  --fingerprint  배포자 키의 지문. 이 묶음이 아닌 다른 길로 받은 것
  --site 폴더    사이트 폴더(없으면 /var/lib/foi-dlp/site). 이미 있는 것은 그대로 둡니다
  --no-site      사이트를 만들지 않습니다(이미지: 사이트의 키는 이미지에 넣지 않습니다)
  --user 계정    사이트를 가지고 프로그램을 돌릴 계정(없으면 dlp. 없는 계정이면 만듭니다)
  --python 경로  쓸 Python(없으면 /usr/bin/python3, python3, python3.13, 3.12, 3.11)
  --no-compile   3분의 1 작고 시작이 느립니다(이미지, 시험)
  --root 폴더    시험: 모두 그 폴더 아래에, 실행한 사람의 것으로. 계정도 서비스도 만들지 않습니다
HELP
        return
    fi
    cat << 'HELP'
install.sh --fingerprint FINGERPRINT [--site DIR | --no-site] [--user NAME] [--python PATH] [--no-compile] [--root DIR]

  --fingerprint  of the publisher's key, which you were given another way than with this bundle
  --site DIR     the site's folder (else /var/lib/foi-dlp/site); one that is there is kept as it is
  --no-site      make no site (an image: the keys of a site belong into no image)
  --user NAME    the account that owns the site and runs the program (else dlp; made where it is not there)
  --python PATH  which Python (else /usr/bin/python3, python3, python3.13, 3.12, 3.11)
  --no-compile   smaller by a third and slower to start (an image, a trial)
  --root DIR     a trial: everything below DIR, owned by whoever runs this; no account, no service
HELP
}

root='' owner='' site='' named='' fingerprint='' package='' no_site='' no_compile=''
while [ $# -gt 0 ]; do
    case $1 in
    --help | -h) usage; exit 0 ;;
    --no-site) no_site=yes; shift; continue ;;
    --no-compile) no_compile=yes; shift; continue ;;
    --package) package=yes; shift; continue ;; # by dpkg, whose administrator trusted the package
    --fingerprint | --site | --user | --python | --root) [ $# -ge 2 ] || fail "$1: 값이 필요합니다" "$1: needs a value" ;;
    *) usage >&2; fail "$1: 없는 옵션입니다" "$1: no such option" ;;
    esac
    [ -n "$2" ] || fail "$1: 값이 필요합니다" "$1: needs a value"
    case $1 in
    --fingerprint) fingerprint=$2 ;;
    --site) site=$2 ;;
    --user) owner=$2 ;;
    --python) named=$2 ;;
    --root) root=$(realpath -m -- "$2") ;;
    esac
    shift 2
done
[ -n "$fingerprint$package" ] || { usage >&2; fail "배포자 키의 지문을 --fingerprint 로 적으십시오" "say the fingerprint of the publisher's key"; }
[ -z "$root" ] || valid_path "$root"
[ -n "$root" ] || [ "$(id -u)" = 0 ] || fail "서버 전체에 설치하려면 root여야 합니다(시험: --root DIR)" \
        "only root installs for a whole machine (a trial: --root DIR)"
places
[ ! -e "$etc/environment" ] || {
    [ -z "$site" ] || [ "$site" = "$(setting DLP_SITE)" ] || fail "이 서버의 사이트는 $site 가 아니라 $(setting DLP_SITE) 입니다" \
        "this machine has the site $(setting DLP_SITE), not $site"
    site=$(setting DLP_SITE)
    owner=${owner:-$(setting DLP_ACCOUNT)}
}
if [ -n "$root" ]; then owner=$(id -un); else owner=${owner:-dlp}; fi
site=${site:-$state/site}
valid_path "$site"
case $site in */) site=${site%/} ;; esac

if [ -z "$root" ]; then # who it is to be, before anything is made
    if known=$(getent passwd "$owner"); then
        [ "$(printf %s "$known" | cut -d: -f3)" -lt "$(sed -n 's/^UID_MIN[[:space:]]*//p' /etc/login.defs 2> /dev/null | grep . || echo 1000)" ] \
            || fail "$owner 은 사람의 계정입니다: --user 로 다른 계정을 적으십시오" \
        "the account $owner is a person's: name another with --user"
    fi
fi
if [ -e "$site" ]; then
    [ -d "$site" ] || fail "$site: 폴더가 아닙니다" "$site: is not a folder"
    holder=$(stat -Lc %U "$site")
    [ "$holder" = "$owner" ] || fail "$site 는 $holder 의 것인데 $owner 의 것이어야 합니다: --user $holder 를 쓰거나 chown -R $owner $site" \
        "$site belongs to $holder, and $owner must own it: say --user $holder, or: chown -R $owner $site"
fi

verify_bundle "$here" "$here/release-key.gpg" "$fingerprint"
if [ -e "$etc/release-key.gpg" ] && [ -z "$package" ]; then cmp -s "$here/release-key.gpg" "$etc/release-key.gpg" || fail "이 서버는 다른 배포자의 키를 믿습니다($etc/release-key.gpg). 아무것도 설치하지 않았습니다" \
        "another publisher's key is trusted on this machine ($etc/release-key.gpg). Nothing was installed"; fi
one_at_a_time
target=$opt/$version
installed=$(version_of current)
if [ -n "$installed" ] && [ "$installed" != "$version" ]; then fail "$installed 이 설치되어 있습니다: upgrade.sh 를 쓰십시오" "$installed is installed here: use upgrade.sh"; fi

if [ -z "$root" ] && ! getent passwd "$owner" > /dev/null; then
    useradd --system --user-group --home-dir "$state" --no-create-home --shell /usr/sbin/nologin "$owner"
    new_account=$owner
fi
install_version "$here" "$named"

mkdir -p "$etc" "$units"
owned() { # folder that the account owns; its mode
    mkdir -p "$1"
    if [ "$(id -u)" = 0 ]; then chown "$owner:" "$1"; fi
    chmod "$2" "$1"
}
owned "$state" 0700
owned "$logs" 0750
owned "$backups" 0700
if [ ! -e "$etc/release-key.gpg" ]; then
    cp "$here/release-key.gpg" "$etc/.release-key.new"
    mv "$etc/.release-key.new" "$etc/release-key.gpg"
fi
if [ ! -e "$etc/environment" ]; then
    printf '# read by foi-dlp.service and upgrade.sh\nDLP_SITE="%s"\nDLP_ACCOUNT="%s"\n' "$site" "$owner" > "$etc/.environment.new"
    mv "$etc/.environment.new" "$etc/environment"
fi
if [ -z "$no_site" ] && [ ! -e "$site/keys" ]; then
    mkdir -p "$(dirname "$site")"
    (umask 077 && as_owner "$target/bin/dlp" --site "$site" init)
fi
point current "$version"
cp "$opt/current/share/foi-dlp/foi-dlp.service" "$units/foi-dlp.service"
if [ "$site" != "$state/site" ] || [ "$owner" != dlp ]; then # what the unit does not say by itself
    mkdir -p "$units/foi-dlp.service.d"
    printf '[Service]\nUser=%s\nGroup=%s\nReadWritePaths="%s"\n' "$owner" "$(id -gn "$owner")" "$site" > "$units/foi-dlp.service.d/site.conf"
fi
mkdir -p "$root/usr/local/bin"
[ -e "$root/usr/local/bin/dlp" ] || [ -L "$root/usr/local/bin/dlp" ] || ln -s "$opt/current/bin/dlp" "$root/usr/local/bin/dlp"
if managed; then
    systemctl daemon-reload
    systemctl --quiet enable foi-dlp.service
fi
if ! english; then
    cat << NEXT
$version 을 설치했습니다. 사이트: $site (계정 $owner)
다음은 $owner 계정으로:  dlp --site $site register import staff 파일   (그다음 cases, partners, groups)
       $site/dlp.yaml 에서 출입구를 하나 켜고: dlp --site $site doctor
끝으로:  systemctl start foi-dlp
NEXT
    exit 0
fi
cat << NEXT
$version is installed. Site: $site (account $owner)
Next, as $owner:  dlp --site $site register import staff FILE   (then cases, partners, groups)
       switch an entrance on in $site/dlp.yaml, then: dlp --site $site doctor
Then:  systemctl start foi-dlp
NEXT
