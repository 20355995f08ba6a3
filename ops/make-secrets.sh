#!/usr/bin/env bash
# Makes the secrets of an installation that do not exist yet, in ./secrets, and says which must be brought by hand. Never changes one that exists.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

umask 077
# The directory is closed to everybody else; the files in it are readable so that each container's own user can read what it is given.
mkdir -p secrets
chmod 0700 secrets
for name in postgres_password migrator_password command_password query_password grafana_password case_id_key; do
  [ -e "secrets/$name" ] && continue
  od -An -N32 -tx1 /dev/urandom | tr -d ' \n' >"secrets/$name.new"
  chmod 0444 "secrets/$name.new"
  mv "secrets/$name.new" "secrets/$name"
  echo "made secrets/$name"
done

# Backups are written by the containers' own user.
mkdir -p backups
[ "$(id -u)" -ne 0 ] || chown 10001:10001 backups

missing=0
for name in oidc_client_secret tls_certificate tls_key; do
  if [ ! -e "secrets/$name" ]; then
    missing=1
    case $name in
      oidc_client_secret) echo "missing: secrets/oidc_client_secret, which the council's identity provider gives you" ;;
      tls_certificate) echo "missing: secrets/tls_certificate, the certificate (PEM, with its chain) for the address of CaseClock" ;;
      tls_key) echo "missing: secrets/tls_key, the key of that certificate (PEM)" ;;
    esac
  fi
done
echo "Keep a copy of secrets/case_id_key apart from the backups: without it a restored CaseClock would give every child a second case."
find secrets -type f -exec chmod 0444 {} +
exit $((missing * 2))
