/* SPDX-License-Identifier: MIT */
/* gazetted: what composing costs: a rendering, and each person's message. */
/*
 * usage: bench_compose STORIES GROUPS READERS	  tests/bench/f-compose.sh
 * Groups differ by language. Each prints what a message costs unsigned and
 * signed by Ed25519, beside the bare SHA-256 and signature of as many bytes,
 * and how the memory grew over all of the readers.
 */
#include <openssl/evp.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>

#include "base/arena.h"
#include "base/buf.h"
#include "base/clock.h"
#include "compose/compose.h"
#include "mime/dkim.h"

#define MESSAGE_MAX ((size_t)4 << 20)
#define NOW	    1795392000 /* 2026-11-23T00:00:00Z */

static const char *const languages[] = {"en", "uk", "de", "fr", "es", "it",
    "pt", "pl", "nl", "cs", "tr", "ar", "he", "ja", "ko", "zh"};

static long peak_kb(void)
{
	struct rusage u;
	getrusage(RUSAGE_SELF, &u);
	return u.ru_maxrss;
}

static void must(int rc, const struct err *e)
{
	if (rc == 0)
		return;
	fprintf(stderr, "%s\n", e->msg);
	exit(1);
}

static void edition(struct arena *a, struct edition *ed, int stories)
{
	struct section *sec = vec_push(a, &ed->sections);
	*sec = (struct section){.title = S("World")};
	for (int i = 0; i < stories; i++) {
		struct article *art = arena_new_of(a, struct article);
		struct story *s = vec_push(a, &sec->stories);
		*art = (struct article){.id = i + 1,
		    .title = arena_printf(
			a, "The harbour bridge no. %d reopens for buses", i),
		    .link = arena_printf(a, "https://example.org/%d", i),
		    .language = S("en"),
		    .published = NOW - 3600L * i,
		    .published_known = true};
		*s = (struct story){.lead = art,
		    .source = S("The Harbour Times"),
		    .minutes = 3,
		    .summary = S("The city opened the bridge on Monday. Buses "
				 "use it from today, and trucks will follow in "
				 "spring. The mayor thanked the crews who had "
				 "worked through two winters on the river.")};
	}
	ed->told = stories;
	ed->sources = 1;
	ed->created_at = NOW;
}

struct figures {
	double render, plain, sealed; /* CPU microseconds */
	size_t bytes, messages;
};

static double write_all(struct letter *l, int readers, size_t *out_bytes)
{
	struct arena *a = arena_new();
	struct buf out = buf_init(MESSAGE_MAX);
	struct err e = ERR_INIT;
	int64_t from = clock_cpu_us();
	for (int i = 0; i < readers; i++) {
		char to[64];
		snprintf(to, sizeof(to), "reader%d@example.org", i);
		struct delivery d = {.digest = S("daily"),
		    .address = str_of(to),
		    .name = S("A Reader"),
		    .date = NOW,
		    .slot = NOW};
		buf_clear(&out);
		arena_clear(a);
		must(letter_write(a, &out, l, S("0123456789abcdef"), &d, &e),
		    &e);
		*out_bytes += out.n;
	}
	buf_free(&out);
	arena_free(&a);
	return (double)(clock_cpu_us() - from);
}

static void group(struct composer *c, struct dkim *k, int stories, int readers,
    const char *language, struct figures *f)
{
	struct arena *a = arena_new();
	struct digest d = {.name = S("daily"),
	    .title = S("Morning News"),
	    .from_addr = S("news@example.org"),
	    .theme = S("default"),
	    .language = S("en")};
	struct edition ed = {.group.language = str_of(language)};
	struct rendering r;
	struct letter *l;
	struct err e = ERR_INIT;
	size_t unused = 0;
	edition(a, &ed, stories);
	int64_t from = clock_cpu_us();
	must(compose_render(c, a, &d, &ed, &r, &e), &e);
	f->render += (double)(clock_cpu_us() - from);
	must(letter_open(a, r.message, &l, &e), &e);
	f->plain += write_all(l, readers, &unused);
	letter_sign_by(a, l, k);
	f->sealed += write_all(l, readers, &f->bytes);
	f->messages += (size_t)readers;
	arena_free(&a);
}

/* Hashing a whole message and signing once, with nothing around it. */
static double bare(size_t bytes)
{
	EVP_PKEY *key = EVP_PKEY_Q_keygen(NULL, NULL, "ED25519");
	unsigned char hash[64], sig[128], *m = calloc(1, bytes);
	int rounds = 2000;
	int64_t from = clock_cpu_us();
	for (int i = 0; i < rounds; i++) {
		size_t n = sizeof(sig);
		EVP_MD_CTX *x = EVP_MD_CTX_new();
		EVP_Digest(m, bytes, hash, NULL, EVP_sha256(), NULL);
		EVP_DigestSignInit(x, NULL, NULL, NULL, key);
		EVP_DigestSign(x, sig, &n, hash, 32);
		EVP_MD_CTX_free(x);
	}
	free(m);
	EVP_PKEY_free(key);
	return (double)(clock_cpu_us() - from) / rounds;
}

int main(int argc, char **argv)
{
	struct compose_opts opts = {0};
	struct composer *c;
	struct err e = ERR_INIT;
	struct figures f = {0};
	struct buf pem = buf_init(4096);
	struct dkim *k = dkim_new(S("example.org"));
	if (argc != 4)
		return 64;
	int stories = (int)strtol(argv[1], NULL, 10);
	int groups = (int)strtol(argv[2], NULL, 10);
	int readers = (int)strtol(argv[3], NULL, 10) / groups;
	must(composer_new(&opts, &c, &e), &e);
	must(dkim_generate(&pem, DKIM_ED25519, &e), &e);
	must(dkim_add(k, S("s1"), buf_str(&pem), &e), &e);
	long before = 0;
	for (int i = 0; i < groups; i++) {
		group(c, k, stories, readers, languages[i % 16], &f);
		before = before ? before : peak_kb();
	}
	double n = (double)f.messages, bytes = (double)f.bytes / n;
	printf("%zu readers in %d groups, %.0f bytes a message\n", f.messages,
	    groups, bytes);
	printf("a rendering             %10.0f us\n", f.render / groups);
	printf("a message               %10.1f us, %.0f a CPU second\n",
	    f.plain / n, 1e6 * n / f.plain);
	printf("signed, Ed25519         %10.1f us, %.0f a CPU second\n",
	    f.sealed / n, 1e6 * n / f.sealed);
	double least = bare((size_t)bytes);
	printf("bare hash and signature %10.1f us, %.0f a CPU second\n", least,
	    1e6 / least);
	printf("peak memory after the first group %ld KB, after the last %ld "
	       "KB\n",
	    before, peak_kb());
	composer_free(&c);
	dkim_free(&k);
	buf_free(&pem);
	return 0;
}
