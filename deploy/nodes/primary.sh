#!/bin/bash
# Run once by the image of PostgreSQL, when the database is made: the program's role and schema, the standby's role, and last that commits wait for the standby.
set -eu
psql -v ON_ERROR_STOP=1 -v dlp="$POSTGRES_PASSWORD" -v replica="$REPLICA_PASSWORD" -U "$POSTGRES_USER" -d "$POSTGRES_DB" <<'SQL'
CREATE ROLE dlp LOGIN PASSWORD :'dlp';
CREATE SCHEMA dlp AUTHORIZATION dlp;
CREATE ROLE replica REPLICATION LOGIN PASSWORD :'replica';
SELECT pg_create_physical_replication_slot('standby');
ALTER SYSTEM SET synchronous_standby_names = 'ANY 1 (standby)';
SQL
echo "host replication replica all scram-sha-256" >> "$PGDATA/pg_hba.conf"
