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
PKGS    := libcurl libxml-2.0 json-c libutf8proc sqlite3 libcrypto libxxhash \
	   libidn2 libconfig libesmtp-1.0

# ROOMS: the folders of daemon/, the ground first. A developer may build and
# test some alone: make ROOMS="base text" B=build/mine check-unit
ROOMS   ?= base text html mime model conf store sched fetch feed group \
	   digest compose deliver run command
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
OUR_LDFLAGS := -pie -pthread -Wl,-z,relro,-z,now
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
LIBS       = $(PKG_LIBS) -lm

.PHONY: all check check-unit check-fuzz check-lint check-e2e demo bench fuzz \
	lint regen install uninstall dist clean help deps deps-test format
.SECONDARY:

all: $(B)/gazetted

$(B)/gazetted: $(B)/daemon/main.o $(B)/libgazetted.a
	@echo "  LINK    $@"
	$(Q)$(CC) $(OUR_LDFLAGS) $(LDFLAGS) -o $@ $^ $(LIBS)

# templates/ goes into the program, one C string a file.
TEMPLATES := $(sort $(wildcard templates/*/*.mustache))
$(B)/gen/templates.c: $(TEMPLATES) Makefile
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

-include $(shell find $(B) -name '*.d' 2>/dev/null)
