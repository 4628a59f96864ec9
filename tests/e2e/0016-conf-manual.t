#!/bin/sh
# gazetted.conf(5) against the table of keys, in both directions, and each of
# its examples against the loader.
. "$(dirname "$0")/lib.sh"

cat >"$T/walk.py" <<'END'
import os, re, subprocess, sys
top, gz, tmp = sys.argv[1:]
src = open(top + "/daemon/conf/keys.c").read()
table = re.findall(r'\{\{"([a-z]*)",\s*"([a-z_]+)",\s*"', src)
sections = {"TOP LEVEL": "", "FETCHING": "fetch", "RELAY": "relay",
            "SOURCES": "sources", "DIGESTS": "digests",
            "SUBSCRIBERS": "subscribers"}
man, group, key = {}, None, None
for line in open(top + "/contrib/man/gazetted.conf.5"):
    line = line.rstrip("\n")
    if line.startswith(".Sh "):
        group, key = sections.get(line[4:]), None
    elif line.startswith(".It Cm ") and group is not None:
        key = (group, line[7:])
        man[key] = None
    elif key and line.startswith(".Ql ") and " = " in line and not man[key]:
        man[key] = line[4:].replace("\\(dq", '"')
bad = 0
def say(text):
    global bad
    bad += 1
    print(text)
for k in table:
    if k not in man:
        say("not in the manual: %s %s" % k)
for k in man:
    if k not in table:
        say("in the manual and not there: %s %s" % k)
    elif not man[k]:
        say("no example: %s %s" % k)
real = {"password_file": tmp + "/secret", "templates": tmp,
        "ca_file": tmp + "/ca.pem"}
for n in ("secret", "ca.pem"):
    open(tmp + "/" + n, "w").write("x\n")
    os.chmod(tmp + "/" + n, 0o600)
base = {"": {"state": '"/var/lib/gazetted"'}, "fetch": {}, "relay": {},
        "sources": {"name": '"debian"', "url": '"https://example.org/feed"',
                    "section": '"World"'},
        "digests": {"name": '"morning"', "from": '"a@example.org"'},
        "subscribers": {"email": '"ann@example.org"'}}
def write(group, name, value):
    c = {g: dict(v) for g, v in base.items()}
    c[group][name] = value
    if name.startswith("password_"):
        c[group]["user"] = '"ann"'
    body = lambda g: " ".join("%s = %s;" % x for x in c[g].items())
    return "%s\nfetch = { %s };\nrelay = { %s };\n%s" % (
        body(""), body("fetch"), body("relay"),
        "".join("%s = ( { %s } );\n" % (g, body(g))
                for g in ("sources", "digests", "subscribers")))
for (group, name), example in man.items():
    if not example:
        continue
    n, _, value = example.rstrip(";").partition(" = ")
    if n != name:
        say("the example of %s is of %s" % (name, n))
    if name in real:
        value = '"%s"' % real[name]
    path = tmp + "/one.conf"
    open(path, "w").write(write(group, name, value))
    p = subprocess.run([gz, "check", "-q", "-c", path],
                       capture_output=True, text=True)
    if p.returncode:
        say("refused: %s %s\n%s" % (group, example, p.stderr))
print("%d keys" % len(table))
sys.exit(bad != 0 or len(table) < 50)
END
ok "each key is documented, nothing else is, and each example is accepted" \
	python3 "$T/walk.py" "$top" "$GZ" "$T"
[ $failed = 0 ] || diag "$(cat "$T/ok.out")"
done_testing
