#!/bin/sh
# Adds a module to the running portal, or removes it: parvis-module.sh add|remove JAR
# The jar is laid over the deployed portal; a refused one is taken away again and the portal goes on without it.
set -u

bin=$(cd "$(dirname "$0")" && pwd)
[ ! -f "$bin/../.parvis-environment" ] || . "$bin/../.parvis-environment"
log=${JBOSS_LOG_DIR:-$bin/../standalone/log}/server.log
port=${PARVIS_MANAGEMENT_PORT:-9990}

sorry() { printf '%s\n' "$1" >&2; exit 1; }

cli() { "$bin/jboss-cli.sh" --connect --controller="localhost:$port" --timeout=20000 --command-timeout=180 --commands="$1" 2>&1; }

exists() { cli "/deployment-overlay=$overlay:read-resource" | grep -q '"outcome" => "success"'; }

lay() { cli "deployment-overlay add --name=$overlay --content=/WEB-INF/lib/$name=$1 --deployments=portal.war --redeploy-affected"; }

take_away() { cli "deployment-overlay remove --name=$overlay --redeploy-affected"; }

# After a failure the server has dropped the overlay, and left the portal stopped.
go_back() {
  cli "deployment-overlay remove --name=$overlay" > /dev/null
  cli "/deployment=portal.war:redeploy" | grep -q '"outcome" => "success"' || sorry "The portal does not start any more; see $log."
}

is_whole() {
  if command -v unzip > /dev/null; then unzip -tqq "$1" > /dev/null 2>&1
  elif command -v jar > /dev/null; then jar tf "$1" > /dev/null 2>&1
  else [ "$(head -c 2 "$1")" = PK ]; fi
}

# What the portal said about this jar since the log had so many bytes; or about another, refused because of this one.
verdict() {
  tail -c "+$(($1 + 1))" "$log" | sed -n 's/.*Module [^ ]* \(runs\|refused\) (\([^)]*\))\(: \(.*\)\)\{0,1\}$/\2 \1 \4/p' \
    | awk -v jar="$name" '$1 == jar || $2 == "refused" { own = $1 == jar; $1 = ""; if (own) mine = $0; else other = $0 }
                          END { said = mine ? mine : other; sub(/^ /, "", said); print said }'
}

failure() { tail -c "+$(($1 + 1))" "$log" | sed -n 's/^ *Caused by: [A-Za-z0-9_.$]*: //p' | tail -n 1 | cut -c 1-300; }

add() {
  [ -f "$1" ] || sorry "There is no file $1."
  is_whole "$1" || sorry "$name is not a whole jar: nothing was changed."
  if exists; then sorry "$name is already there: remove it first with module remove $name."; fi
  before=$(wc -c < "$log")
  lay "$(cd "$(dirname "$1")" && pwd)/$name" > /dev/null && said=$(verdict "$before") || said=broken
  case $said in
    runs*) [ -z "${PARVIS_MODULES:-}" ] || cp "$1" "$PARVIS_MODULES/"
           echo "$name runs." ;;
    refused*) go_back
              sorry "$name was refused and taken away: ${said#refused }" ;;
    broken) reason=$(failure "$before")
            go_back
            sorry "$name broke the portal and was taken away: ${reason:-see $log}" ;;
    *) go_back
       sorry "$name was taken away: it holds no module (a bean that implements ServiceModule, and META-INF/beans.xml)." ;;
  esac
}

remove() {
  exists || sorry "There is no module $name on this portal."
  take_away > /dev/null || sorry "$name could not be taken away; see $log."
  [ -z "${PARVIS_MODULES:-}" ] || rm -f "$PARVIS_MODULES/$name"
  echo "$name is gone; its data stay in the database."
}

verb=${1:-} jar=${2:-}
name=$(basename "$jar")
overlay=module-$name
case $verb in
  add|remove) [ -n "$jar" ] || sorry "Usage: parvis-module.sh add|remove JAR" ;;
  *) sorry "Usage: parvis-module.sh add|remove JAR" ;;
esac
expr "$name" : '[A-Za-z0-9][A-Za-z0-9._-]*\.jar$' > /dev/null || sorry "A module is a file named like hello.jar."
cli ":read-attribute(name=server-state)" | grep -q running || sorry "The portal does not run, or not with its administration on port $port."
"$verb" "$jar"
