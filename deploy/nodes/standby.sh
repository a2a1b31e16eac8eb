#!/bin/bash
# A copy of the primary that follows it under the name that the primary waits for. It leads after `pg_ctl promote`: that, and that the old primary is off for good, is for a
# failover tool (Patroni, a cloud's own) or a person; two primaries must be impossible.
set -eu
if [ ! -s "$PGDATA/PG_VERSION" ]; then
    mkdir -p "$PGDATA"
    chown postgres:postgres "$PGDATA"
    chmod 0700 "$PGDATA"
    PGPASSWORD="$REPLICA_PASSWORD" gosu postgres pg_basebackup -d "host=primary user=replica application_name=standby" -D "$PGDATA" -S standby -X stream -c fast -R
    # copied with the rest: once it leads it would wait for itself, and nothing would ever commit
    echo "synchronous_standby_names = ''" >> "$PGDATA/postgresql.auto.conf"
fi
exec docker-entrypoint.sh "$@"
