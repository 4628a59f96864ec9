#!/bin/sh
# Everything others ever put into their tests, through every reader of foreign
# bytes, whatever it was meant for: no crash, no leak (with SAN=), a line for
# each file, and no more memory than the caps allow. EVERY= says that each
# n-th file is taken; make soak takes all.
. "$(dirname "$0")/lib.sh"
corpora=${CORPORA:-$top/../shared/corpora}
[ -d "$corpora/feeds" ] || skip_all "the corpora are not here ($corpora)"
: "${EVERY:=25}"

mkdir "$T/unpacked"
find "$corpora" -name '*.tar.xz' | while read -r f; do
	d=$T/unpacked/$(basename "$(dirname "$f")")
	mkdir -p "$d"
	tar -xJf "$f" -C "$d"
done
find "$corpora/feeds" "$corpora/html" "$corpora/mail" "$corpora/text" \
	"$T/unpacked" -type f | sort | awk -v n="$EVERY" 'NR % n == 0' >"$T/files"
diag "$(wc -l <"$T/files") files"

# Prints what went wrong; batches, so that one crash hides little.
cat >"$T/feed_it.py" <<'END'
import re, resource, subprocess, sys
prog, listing, most, *args = sys.argv[1:]
files = open(listing).read().splitlines()
one_each = args[0] == "sanitise"
size = 1 if one_each else 50
bad = 0
for i in range(0, len(files), size):
    batch = files[i:i + size]
    run = subprocess.run([prog] + args + batch, stdin=subprocess.DEVNULL,
                         stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    lines = run.stdout.count(b"\n")
    if run.returncode not in (0, 65):
        print("exit", run.returncode, batch, run.stderr[-2000:].decode(
            "utf-8", "replace"))
        bad += 1
    elif not one_each and lines != len(batch):
        print(lines, "lines for", len(batch), "files", batch)
        bad += 1
    elif re.search(rb"Sanitizer|runtime error|Assertion", run.stderr):
        print(batch, run.stderr[-2000:].decode("utf-8", "replace"))
        bad += 1
peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss // 1024
print(args, "peak", peak, "MB")
sys.exit(bad > 0 or peak > int(most))
END
# Sanitizers keep what was freed for a while.
most=400
[ -z "${SAN:-}" ] || most=4000
for c in parse "parse --page" extract bounce sanitise; do
	# shellcheck disable=SC2086
	ok "$c" python3 "$T/feed_it.py" "$GZ" "$T/files" $most $c
	diag "$(tail -n 1 "$T/ok.out")"
done
done_testing
