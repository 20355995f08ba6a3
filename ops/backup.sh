#!/usr/bin/env bash
# For cron: one backup with the moment in its name, and of the older ones only the newest are kept.
#
#   ops/backup.sh DIRECTORY [KEEP] [-- what else "./caseclock backup" understands, for instance --data DIR]
#
# KEEP is 14 if it is not said. Older backups are removed only after a new one was written and read back.
# It ends with 0 if the backup is there, else with what "./caseclock backup" ended with, and removes nothing then.
set -euo pipefail

usage() { sed -n '2,7s/^# \{0,1\}//p' "$0" >&2; exit 2; }

[ $# -ge 1 ] || usage
directory=$1
shift
keep=14
case "${1:-}" in
  '' | --) ;;
  *[!0-9]* | 0) usage ;;
  *) keep=$1; shift ;;
esac
case "${1:-}" in
  '') ;;
  --) shift ;;
  *) usage ;;
esac

caseclock=${CASECLOCK:-$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)/caseclock}
umask 077
mkdir -p "$directory"
"$caseclock" backup "$directory/caseclock-$(date -u +%Y%m%dT%H%M%SZ).zip" "$@"

find "$directory" -maxdepth 1 -name 'caseclock-????????T??????Z.zip' | sort -r | tail -n "+$((keep + 1))" | while read -r old; do
  rm -- "$old"
  printf 'Removed %s.\n' "$old"
done
