/* SPDX-License-Identifier: MIT */
/* gazetted: fuzzing the config: mistakes are told, what loads is sound. */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <unistd.h>

#include "base/str.h"
#include "base/utf8.h"
#include "conf/conf.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);
const char *__lsan_default_suppressions(void);

/* libconfig 1.5 leaks the string it is at when it meets a syntax error. */
const char *__lsan_default_suppressions(void)
{
	return "leak:libconfig.so\n";
}

static void count(void *ctx, bool warning, const char *line)
{
	struct str s = str_of(line);
	*(int *)ctx += !warning;
	/* a mistake is one line */
	if (!s.n || str_chr(s, '\n') >= 0)
		abort();
}

static void sound(const struct conf *c)
{
	struct source found;
	if (!roster_len(c->sources) || !c->digests.n || !c->fingerprint.n)
		abort();
	roster_each (c->sources, s)
		if (!s->name.n || !s->url.n ||
		    !conf_source(c, s->name, &found) || found.url.p != s->url.p)
			abort();
	vec_each (&c->digests, d) {
		if (!d->from_addr.n || d->every == (d->sources.n > 0))
			abort();
		vec_each (&d->sources, s)
			if (!conf_source(c, *s, &found))
				abort();
	}
	vec_each (&c->subscribers, s) {
		if (!s->address.n || !utf8_valid(s->name))
			abort();
		vec_each (&s->digests, d)
			if (!conf_digest(c, *d))
				abort();
	}
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	struct str text = {(const char *)data, size};
	struct err e = ERR_INIT;
	struct conf *c = NULL;
	int mistakes = 0;
	struct conf_opts opts = {
	    .report = count, .ctx = &mistakes, .warn = true};
	char path[64];
	/* includes would read this machine's files */
	if (str_find(text, S("@include")) >= 0)
		return 0;
	int fd = memfd_create("conf", MFD_CLOEXEC);
	if (fd < 0 || write(fd, data, size) != (ssize_t)size)
		abort();
	snprintf(path, sizeof(path), "/proc/self/fd/%d", fd);
	if (conf_load(path, &opts, &c, &e) == 0) {
		if (mistakes)
			abort();
		sound(c);
	} else if (!mistakes || e.kind != ERR_CONFIG) {
		abort();
	}
	conf_free(&c);
	close(fd);
	return 0;
}
