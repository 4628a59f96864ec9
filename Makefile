# gazetted: `make demo` shows it at work, `make check` tests it, `make help`
# lists the rest. Variables for you: CC CFLAGS LDFLAGS PREFIX DESTDIR SAN V.

VERSION := 0.1.0
PREFIX  ?= /usr/local
SBINDIR ?= $(PREFIX)/sbin
MANDIR  ?= $(PREFIX)/share/man
DATADIR ?= $(PREFIX)/share/gazetted
CONFDIR ?= /etc/gazetted
UNITDIR ?= /lib/systemd/system

CC      ?= cc
CFLAGS  ?= -O2 -g
comma   := ,
B       ?= build$(if $(SAN),/$(subst $(comma),-,$(SAN)))
Q       := $(if $(V),,@)
PKGS    := libcurl zlib json-c libutf8proc sqlite3 libcrypto libxxhash \
	   libidn2 libconfig libesmtp-1.0 libmicrohttpd

# ROOMS: the folders of daemon/, the ground first. A developer may build and
# test some alone: make ROOMS="base text" B=build/mine check-unit
ROOMS   ?= base text html mime model prose summary conf store sched fetch feed \
	   extract group digest compose deliver doctor httpd run command
SRCS    := $(sort $(foreach r,$(ROOMS),$(wildcard daemon/$(r)/*.c)))
OBJS    := $(SRCS:%.c=$(B)/%.o)
UNITS   := $(foreach r,$(ROOMS),$(wildcard tests/unit/$(r)/test_*.c))
UNITBIN := $(UNITS:tests/%.c=$(B)/%)
FUZZERS := $(wildcard tests/fuzz/fuzz_*.c)
REPLAY  := $(FUZZERS:tests/fuzz/%.c=$(B)/replay/%)

OUR_CFLAGS := -std=gnu11 -D_GNU_SOURCE -Idaemon -MMD -MP -fPIE -pthread \
	-Wall -Wextra -Wshadow -Wstrict-prototypes -Wmissing-prototypes \
	-Wpointer-arith -Wvla -Wno-unused-parameter \
	-fstack-protector-strong -fno-strict-aliasing \
	-DGZ_VERSION='"$(VERSION)"' -DGZ_DATADIR='"$(DATADIR)"' \
	-DGZ_CONFDIR='"$(CONFDIR)"' $(if $(CI),-Werror)
# What late.c loads is not linked, and what it stands in for not exported.
# Packed relocations are a fifth of a start.
OUR_LDFLAGS := -pie -pthread -Wl,-z,relro,-z,now -Wl,--as-needed \
	-Wl,-z,pack-relative-relocs -Wl,--exclude-libs,libgazetted.a
ifdef SAN
OUR_CFLAGS  += -fsanitize=$(SAN) -fno-sanitize-recover=all \
	-fno-omit-frame-pointer
OUR_LDFLAGS += -fsanitize=$(SAN)
else
OUR_CFLAGS  += $(if $(findstring -O0,$(CFLAGS)),,-U_FORTIFY_SOURCE \
	-D_FORTIFY_SOURCE=2)
endif
# Asked for once, and only when something is compiled.
PKG_CFLAGS = $(eval PKG_CFLAGS := $(shell pkg-config --cflags $(PKGS)))$(PKG_CFLAGS)
PKG_LIBS   = $(eval PKG_LIBS := $(shell pkg-config --libs $(PKGS)))$(PKG_LIBS)
COMPILE    = $(CC) $(OUR_CFLAGS) $(CFLAGS) $(PKG_CFLAGS) -c -o $@ $<
LIBS       = $(PKG_LIBS)

.PHONY: all check check-all check-unit proof demo bench soak fuzz fuzz-all lint regen \
	install uninstall dist clean help deps
.SECONDARY:

all: $(B)/gazetted

$(B)/gazetted: $(B)/daemon/main.o $(B)/libgazetted.a
	@echo "  LINK    $@"
	$(Q)$(CC) $(OUR_LDFLAGS) $(LDFLAGS) -o $@ $^ $(LIBS)

# templates/ goes into the program, one C string a file.
TEMPLATES := $(sort $(wildcard templates/*/*.mustache templates/lang/*))
$(B)/gen/templates.c: $(TEMPLATES) $(wildcard templates/*) Makefile
	@mkdir -p $(@D)
	$(Q){ echo '#include "compose/builtin.h"'; \
	echo 'const struct builtin_template builtin_templates[] = {'; \
	for t in $(TEMPLATES); do printf '{"%s",\n' "$${t#templates/}"; \
	sed 's/\\/\\\\/g; s/"/\\"/g; s/.*/"&\\n"/' $$t; echo '},'; done; \
	echo '{0, 0}};'; } >$@

$(B)/libgazetted.a: $(OBJS) $(if $(filter compose,$(ROOMS)),$(B)/gen/templates.o)
	@echo "  AR      $@"
	$(Q)rm -f $@ && ar rcs $@ $^

$(B)/%.o: %.c
	@echo "  CC      $<"
	@mkdir -p $(@D)
	$(Q)$(COMPILE)

$(B)/gen/%.o: $(B)/gen/%.c
	@echo "  CC      $<"
	$(Q)$(COMPILE)

$(B)/unit/%: $(B)/tests/unit/%.o $(B)/tests/lib/tap.o $(B)/libgazetted.a
	@echo "  LINK    $@"
	@mkdir -p $(@D)
	$(Q)$(CC) $(OUR_LDFLAGS) $(LDFLAGS) -o $@ $^ $(LIBS)

# Each fuzz target, linked with a driver that replays its corpus.
$(B)/replay/%: $(B)/tests/fuzz/%.o $(B)/tests/lib/replay.o $(B)/libgazetted.a
	@mkdir -p $(@D)
	$(Q)$(CC) $(OUR_LDFLAGS) $(LDFLAGS) -o $@ $^ $(LIBS)

$(B)/tests/%.o: OUR_CFLAGS += -Itests/lib

# ---- for users ----

demo: deps-demo
	@$(MAKE) --no-print-directory all
	@sh tests/demo/demo.sh $(B)/gazetted $(B)/demo "$(FEEDS)"

deps:
	@sh contrib/deps.sh build
deps-%:
	@sh contrib/deps.sh $*

# Units, replayed corpora, lint and end-to-end tests are one stream of TAP.
check: deps-check
	@$(MAKE) --no-print-directory \
	    $(if $(filter -j%,$(MAKEFLAGS)),,-j$$(nproc)) check-all

REPLAYED := $(FUZZERS:tests/fuzz/fuzz_%.c=%)
TESTENV  := GAZETTED=$(B)/gazetted BUILD=$(B) SAN="$(SAN)"
# What takes longest begins first, so that none of it stands alone at the end;
# much of it is waiting, so two tests a core run beside each other. More than
# four starve each other's servers.
LONG_UNITS := deliver/test_smtp fetch/test_polite fetch/test_fetch \
	conf/test_secret fetch/test_letterbox
LONG_TESTS := 0240 0077 0092 0078 0085 0036 0070 0051 0079 0080 0071 0130 0072 0060 \
	0273 0131 0087 0015 0073 0042 0110 0181 0090 0285 0281 0086 0111 0002 \
	0142 0145 0200 0211 0231 0239 0286 0091 0076
FIRST_UNITS = $(LONG_UNITS:%=$(B)/unit/%)
FIRST_TESTS = $(foreach n,$(LONG_TESTS),$(wildcard tests/e2e/$(n)-*.t))
OTHER_TESTS = $(filter-out $(FIRST_TESTS),$(sort $(wildcard tests/e2e/*.t)))
check-all: $(B)/gazetted $(UNITBIN) $(REPLAY)
	$(Q)n=$$(nproc); $(TESTENV) prove -j$$((2 * n)) --exec '' \
	    $(filter $(UNITBIN),$(FIRST_UNITS)) \
	    $(filter-out $(FIRST_UNITS),$(UNITBIN)) && \
	$(TESTENV) prove -j$$((n < 2 ? 2 : 4)) \
	    $(FIRST_TESTS) tests/lint $(OTHER_TESTS)

# The letter as browsers, filters and verifiers see it. `check` does these too
# where the programs are; their packages bring daemons, so it installs none.
proof: deps-proof
	@$(MAKE) --no-print-directory all
	$(Q)SHOTS=1 $(TESTENV) prove -v $(foreach n,0014 0031 0051 0111,tests/e2e/$(n)-*.t)

check-unit: $(UNITBIN)
	$(Q)prove --exec '' $(UNITBIN)

# An edition to 500, disturbed thousands of times, and each file of all corpora
# read: an hour or two.
soak: $(B)/gazetted
	$(Q)KILLS=1000 FAULTS=300 DAMAGES=1000 LOSSES=300 PAGES=all EVERY=1 \
	    SUBSCRIBERS=500 SEED=$${SEED:-7} $(TESTENV) \
	    prove -v tests/e2e/0002-kills.t \
	    tests/e2e/0033-random-kills.t tests/e2e/0080-power-loss.t \
	    tests/e2e/0085-syscall-kills.t tests/e2e/0086-full-disk.t \
	    tests/e2e/0087-damaged-state.t tests/e2e/0141-kills-elsewhere.t \
	    tests/e2e/0131-all-corpora.t

lint:
	$(Q)prove tests/lint

bench: deps-bench
	@$(MAKE) --no-print-directory all
	$(Q)for b in tests/bench/*.sh; do $(TESTENV) sh $$b || exit 1; done

# libFuzzer on each parser for FUZZ_SECONDS, from the committed corpora.
FUZZ_SECONDS ?= 60
fuzz: deps-fuzz
	$(Q)$(MAKE) --no-print-directory B=build/fuzz CC=clang \
	    SAN=address,undefined CFLAGS="-O1 -g -fsanitize=fuzzer-no-link" \
	    fuzz-all
fuzz-all: $(FUZZERS:tests/fuzz/%.c=$(B)/fuzzer/%)
	$(Q)for f in $^; do n=$${f##*/fuzz_}; mkdir -p $(B)/found/$$n; \
	    echo "fuzz $$n"; $$f -max_total_time=$(FUZZ_SECONDS) \
	    -artifact_prefix=$(B)/found/$$n- $(B)/found/$$n \
	    $$(ls -d tests/corpus/$$n 2>/dev/null) 2>$(B)/found/$$n.log || \
	    { tail -30 $(B)/found/$$n.log; exit 1; }; done
$(B)/fuzzer/%: $(B)/tests/fuzz/%.o $(B)/libgazetted.a
	@mkdir -p $(@D)
	$(Q)$(CC) $(OUR_LDFLAGS) $(LDFLAGS) -fsanitize=fuzzer -o $@ $^ $(LIBS)

regen: $(B)/gazetted
	$(Q)REGEN=1 $(TESTENV) prove tests/e2e/*golden*.t

install: all
	install -d $(DESTDIR)$(SBINDIR) $(DESTDIR)$(MANDIR)/man5 \
	    $(DESTDIR)$(MANDIR)/man7 $(DESTDIR)$(MANDIR)/man8 \
	    $(DESTDIR)$(CONFDIR) $(DESTDIR)$(DATADIR) $(DESTDIR)$(UNITDIR)
	install -m 755 $(B)/gazetted $(DESTDIR)$(SBINDIR)/gazetted
	install -m 644 contrib/man/*.5 $(DESTDIR)$(MANDIR)/man5
	install -m 644 contrib/man/*.7 $(DESTDIR)$(MANDIR)/man7
	install -m 644 contrib/man/*.8 $(DESTDIR)$(MANDIR)/man8
	cp -R templates $(DESTDIR)$(DATADIR)/
	for f in contrib/systemd/*; do sed 's|/usr/local/sbin|$(SBINDIR)|g' \
	    $$f >$(DESTDIR)$(UNITDIR)/$${f##*/}; done
	install -d $(DESTDIR)$(PREFIX)/share/bash-completion/completions
	install -m 644 contrib/completion/gazetted.bash \
	    $(DESTDIR)$(PREFIX)/share/bash-completion/completions/gazetted
	for f in etc/*.conf; do t=$(DESTDIR)$(CONFDIR)/$${f##*/}; \
	    [ -e $$t ] || install -m 640 $$f $$t; done

uninstall:
	rm -f $(DESTDIR)$(SBINDIR)/gazetted
	for f in contrib/man/*.[578]; do \
	    rm -f $(DESTDIR)$(MANDIR)/man$${f##*.}/$${f##*/}; done
	for f in contrib/systemd/*; do rm -f $(DESTDIR)$(UNITDIR)/$${f##*/}; done
	rm -rf $(DESTDIR)$(DATADIR)

dist:
	git archive --prefix=gazetted-$(VERSION)/ -o gazetted-$(VERSION).tar.gz HEAD

clean:
	rm -rf build

help:
	@sed -n 's/^\([a-z][a-z-]*\):.*/\1/p' Makefile | sort -u | tr '\n' ' '; echo

-include $(shell find $(B) -name '*.d' 2>/dev/null)
