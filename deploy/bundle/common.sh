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

say() { printf '%s\n' "$*"; }
fail() {
    printf '%s: %s\n' "${0##*/}" "$*" >&2
    exit 1
}

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
    *) fail "$1: not an absolute path" ;;
    esac
    case $1 in
    *[\"\'\\\$\`%]* | *[[:cntrl:]]* | */../* | */..) fail "$1: a path with quotes, \\, \$, \`, %, .. or control characters is not taken" ;;
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
    mkdir -p "$opt"
    exec 9>"$opt/.lock"
    flock -n 9 || fail "another installation or upgrade is running here"
}

# ---- the bundle

verify_bundle() { # folder, keyring, fingerprint that must have signed (or "": any key of the ring)
    for needed in VERSION SHA256SUMS SHA256SUMS.sig requirements.txt wheels; do
        [ -e "$1/$needed" ] || fail "$1: no bundle, or a part of one ($needed is missing)"
    done
    [ -f "$2" ] || fail "$2: the key of the publisher is missing"
    if command -v gpgv > /dev/null; then
        said=$(gpgv --status-fd 1 --keyring "$(realpath "$2")" "$1/SHA256SUMS.sig" "$1/SHA256SUMS" 2> /dev/null) || said=
        signer=$(printf '%s\n' "$said" | sed -n 's/^\[GNUPG:\] VALIDSIG .* \([0-9A-F]\{40\}\)$/\1/p')
        printf '%s\n' "$said" | grep -q '^\[GNUPG:\] GOODSIG ' || signer= # an expired or revoked key's is valid, and not good
    elif command -v sqv > /dev/null; then
        signer=$(sqv --keyring "$2" "$1/SHA256SUMS.sig" "$1/SHA256SUMS" 2> /dev/null) || signer=
    else
        fail "neither gpgv nor sqv is here: nothing verifies the signature"
    fi
    [ -n "$signer" ] || fail "the signature is not good: the bundle was altered, or another key signed it. Nothing was installed"
    if [ -n "$3" ]; then
        wanted=$(printf %s "$3" | tr -d ' ' | tr a-f A-F)
        [ "$signer" = "$wanted" ] || fail "signed by $signer, not by $wanted. Nothing was installed"
    fi
    [ -z "$(find "$1" ! -type f ! -type d)" ] || fail "the bundle holds a link or a device. Nothing was installed"
    there=$(cd "$1" && find . -type f ! -path ./SHA256SUMS ! -path ./SHA256SUMS.sig | sed 's|^\./||' | sort)
    listed=$(sed 's/^[0-9a-f]\{64\}  //' "$1/SHA256SUMS" | sort)
    [ "$there" = "$listed" ] || fail "files of the bundle are missing, or others were added. Nothing was installed"
    (cd "$1" && sha256sum --check --strict --quiet SHA256SUMS) > /dev/null 2>&1 || fail "a file of the bundle is not the one that was signed: copy it again. Nothing was installed"
    version=$(cat "$1/VERSION")
    valid_version "$version"
}

valid_version() {
    case $1 in
    '' | *[!0-9a-z.]* | .*) fail "$1: no version" ;;
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
    fail "${wanted:-no Python}: needs Python 3.11, 3.12 or 3.13 with its venv module, for which the bundle has wheels, outside of home folders and usable by $owner (Debian: apt install python3)"
}

install_version() { # bundle: /opt/foi-dlp/VERSION, complete or as good as not there
    target=$opt/$version
    build=$(sha256sum < "$1/SHA256SUMS")
    if [ -e "$target/.complete" ]; then
        [ "$(cat "$target/.complete")" = "$build" ] || fail "$target is there from another bundle of the same version: remove it first if it is not in use"
        say "$version is installed already"
        return
    fi
    rm -rf "$target"
    find_python "$1" "$2"
    say "installing $version with $python"
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
    said=$("$target/bin/dlp" --version) || fail "$target: does not start"
    case $said in
    *"$version"*) ;;
    *) fail "$target: says it is $said" ;;
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
    if served && ! running; then fail "a program that systemd does not know serves $site: stop it, then repeat this"; fi
}

stop_service() {
    if running; then
        say "stopping foi-dlp.service: the filters answer 451 until it runs again"
        systemctl stop foi-dlp.service
    fi
    unknown_server
}

start_service() {
    say "starting foi-dlp.service"
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
