#!/bin/sh
# An edition to many, killed at random instants until it is through: nobody is
# left out, repeats are at most one a connection a kill and the same bytes.
# KILLS= says how many (make soak: 1,000), SEED= which.
. "$(dirname "$0")/lib.sh"

: "${KILLS:=20}" "${SUBSCRIBERS:=500}" "${SEED:=1}"
connections=3
mkdir -p "$T/site"
feed "$T/site/feed.xml" 1 3
start_smtp --max-seconds 7200 --quiet
subs=$(i=1; while [ $i -le "$SUBSCRIBERS" ]; do
	[ $i = 1 ] || printf ', '
	printf '{ email = "r%d@example.org"; }' $i
	i=$((i + 1))
done)
web=file:$T/site # no server to outlive
conf "$subs" "" "connections = $connections"
cat >"$T/kill.py" <<'END'
import collections, glob, os, random, re, shutil, signal, subprocess, sys, time
T, prog, kills, subscribers, connections, seed = sys.argv[1:]
kills, subscribers, connections = int(kills), int(subscribers), int(connections)
rng = random.Random(int(seed))
now = [1800000000]
def start():
    now[0] += 7200
    t = time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(now[0]))
    return subprocess.Popen([prog, "run", "-c", T + "/gazetted.conf"],
        env=dict(os.environ, GAZETTED_NOW=t), stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL)
def received():
    seen = collections.defaultdict(list)
    for f in glob.glob(T + "/mail/*.eml"):
        b = open(f, "rb").read()
        seen[re.search(rb"(?mi)^Message-ID: *(\S+)", b).group(1)].append(b)
    return seen
done = repeats = editions = worst = 0
span = 0.5  # seconds that a whole run takes; learned
while done < kills:
    shutil.rmtree(T + "/state", ignore_errors=True)
    for f in glob.glob(T + "/mail/*"):
        os.unlink(f)
    here = 0
    while True:
        p = start()
        began = time.monotonic()
        try:
            p.wait(rng.uniform(0, span) if done < kills else 300)
        except subprocess.TimeoutExpired:
            p.send_signal(signal.SIGKILL)
            p.wait()
            done += 1
            here += 1
            continue
        if p.returncode == 0:
            span = max(0.1, min(5, (span + time.monotonic() - began)))
            seen = received()
            if len(seen) >= subscribers:
                break
            if not seen and here == 0:
                continue
        elif p.returncode < 0 or here == 0:
            sys.exit("ended by itself: %d" % p.returncode)
        span = min(5, span * 1.5)
    seen = received()
    again = sum(len(v) - 1 for v in seen.values())
    if len(seen) != subscribers:
        sys.exit("%d Message-IDs for %d" % (len(seen), subscribers))
    if any(x != v[0] for v in seen.values() for x in v):
        sys.exit("a repeat differs from what it repeats")
    if again > here * connections:
        sys.exit("%d repeats after %d kills" % (again, here))
    editions += 1
    repeats += again
print("# %d kills in %d editions to %d: none lost, %d repeats" %
      (done, editions, subscribers, repeats))
END
ok "killed at random" python3 "$T/kill.py" "$T" "$GZ" "$KILLS" \
	"$SUBSCRIBERS" "$connections" "$SEED"
cat "$T/ok.out" >&2
done_testing
