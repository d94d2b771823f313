#!/bin/sh
# Fails when the production archive holds what belongs to development, or lacks what production needs.
set -eu
archive=$1
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

sorry() { printf 'The archive %s is not fit for production: %s\n' "$archive" "$1" >&2; exit 1; }

tar -xzf "$archive" -C "$folder"
root=$folder/$(ls "$folder")

for needed in server/bin/standalone.sh server/bin/parvis-module.sh keycloak/realms/residents-realm.json \
    keycloak/realms/agents-realm.json keycloak/themes/parvis/login/theme.properties \
    keycloak/themes/parvis/email/theme.properties docs/installation.md LICENSE; do
  [ -e "$root/$needed" ] || sorry "$needed is missing."
done

portal=$(find "$root/server/standalone/data/content" -name content -type f)
[ "$(printf '%s\n' "$portal" | wc -l)" = 1 ] || sorry "one deployment was expected, found: $portal"
{ find "$root" -type f; "${JAVA_HOME:+$JAVA_HOME/bin/}jar" tf "$portal"; } > "$folder/names"
intruder=$(grep -iE 'simulator|lib/launcher|greenmail|embedded-postgres|testkit|junit|users-[0-9]+\.json|/demo/|collectivite\.ya?ml|dev\.env' "$folder/names" | head -n 1 || true)
[ -z "$intruder" ] || sorry "it holds ${intruder#"$root/"}."

grep -q '"users"\|secretData' "$root"/keycloak/realms/*.json && sorry "a realm holds a person."
grep -q 'brumeval' "$root"/keycloak/realms/agents-realm.json && sorry "a realm holds groups of the demonstration."
grep -qE '^[^#[:space:]]' "$root"/server/standalone/configuration/mgmt-users.properties 2>/dev/null && sorry "WildFly has an administrator."
secrets=$(grep -ohE '(password|secret)="[^"$]+"' "$root/server/standalone/configuration/standalone.xml" || true)
[ -z "$secrets" ] || sorry "a password is written in standalone.xml."
