#!/bin/sh
# Makes CaseClock's roles and its database on an empty PostgreSQL 18, once. The postgres image runs it from /docker-entrypoint-initdb.d; by hand:
#
#   PGHOST=… PGUSER=postgres PGPASSWORD=… CASECLOCK_DATABASE_MIGRATOR_PASSWORD_FILE=… \
#   CASECLOCK_DATABASE_COMMAND_PASSWORD_FILE=… CASECLOCK_DATABASE_QUERY_PASSWORD_FILE=… ops/postgres/first-start.sh
#
# Each password stands in the variable itself or in the file that its _FILE names. The database is called caseclock, or CASECLOCK_DATABASE_NAME.
set -eu

secret() { # NAME: sets it to what NAME_FILE holds unless it is set itself
  eval "value=\${$1:-} file=\${$1_FILE:-}"
  if [ -z "$value" ] && [ -n "$file" ]; then
    [ -r "$file" ] || { echo "$1_FILE names a file that cannot be read: $file" >&2; exit 2; }
    value=$(cat "$file")
  fi
  [ -n "$value" ] || { echo "$1 is missing. Give the password, or name a file with it in $1_FILE." >&2; exit 2; }
  export "$1=$value"
}

secret CASECLOCK_DATABASE_MIGRATOR_PASSWORD
secret CASECLOCK_DATABASE_COMMAND_PASSWORD
secret CASECLOCK_DATABASE_QUERY_PASSWORD
export CASECLOCK_DATABASE_NAME="${CASECLOCK_DATABASE_NAME:-caseclock}"

# Passwords reach psql through the environment, where no list of processes shows them.
{
  cat <<'GET'
\getenv migrator_password CASECLOCK_DATABASE_MIGRATOR_PASSWORD
\getenv command_password CASECLOCK_DATABASE_COMMAND_PASSWORD
\getenv query_password CASECLOCK_DATABASE_QUERY_PASSWORD
\getenv database CASECLOCK_DATABASE_NAME
GET
  cat "$(dirname "$0")/first-start.psql"
} | psql --no-psqlrc --quiet --username "${POSTGRES_USER:-${PGUSER:-postgres}}" --dbname postgres --set ON_ERROR_STOP=1
