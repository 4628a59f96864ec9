/* SPDX-License-Identifier: MIT */
/* gazetted: what polling costs beside a bare libcurl-multi loop. */
/*
 * usage: bench_poll bare|same|ours 200|304 COUNT HOSTS URL [CAFILE]
 *
 * Asks for COUNT documents, IN_FLIGHT at once; %h and %d in URL stand for the
 * number of the host and of the document. Bodies are thrown away, and nothing
 * is parsed. With 304 one request, which does not count, learns the ETag that
 * all of the documents have.
 * Prints microseconds of CPU for a request, from the first to the closing of
 * the last connection: a run of the program's, which is set beside it, closes
 * its own. f-poll.sh builds it.
 */
#include <curl/curl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

#include "base/arena.h"
#include "base/clock.h"
#include "fetch/http.h"

#define IN_FLIGHT 100

static struct arena *a;
static int count, hosts;
static const char *url_form, *ca_file;
static struct str *etags;
static long answers[600];
static const struct curl_slist *courtesies; /* headers of the bare loop's */

static struct str url_of(int i)
{
	struct str out = S("");
	for (const char *p = url_form; *p; p++)
		if (p[0] == '%' && (p[1] == 'h' || p[1] == 'd'))
			out = arena_printf(a, "%.*s%d", PRS(out),
			    *++p == 'h' ? i % hosts + 1 : i);
		else
			out = arena_printf(a, "%.*s%c", PRS(out), *p);
	return out;
}

/* ---- the bare loop ---- */

struct slot {
	CURL *curl;
	struct curl_slist *headers;
	int i;
};

static size_t drop(char *p, size_t size, size_t n, void *ctx)
{
	return size * n;
}

static size_t learn(char *p, size_t size, size_t n, void *ctx)
{
	struct slot *s = ctx;
	struct str line = {p, size * n};
	if (!etags[s->i].n && str_istarts(line, S("ETag:")))
		etags[s->i] = str_dup(a, str_trim(str_sub(line, 5, line.n)));
	return size * n;
}

static void begin(CURLM *m, struct slot *s, const struct str *urls, int i)
{
	s->i = i;
	if (!s->curl) {
		s->curl = curl_easy_init();
		curl_easy_setopt(s->curl, CURLOPT_WRITEFUNCTION, drop);
		curl_easy_setopt(s->curl, CURLOPT_HEADERFUNCTION, learn);
		curl_easy_setopt(s->curl, CURLOPT_HEADERDATA, s);
		curl_easy_setopt(s->curl, CURLOPT_PRIVATE, s);
		curl_easy_setopt(s->curl, CURLOPT_NOSIGNAL, 1L);
		curl_easy_setopt(s->curl, CURLOPT_TIMEOUT, 30L);
		curl_easy_setopt(s->curl, CURLOPT_CAPATH, NULL);
		if (ca_file)
			curl_easy_setopt(s->curl, CURLOPT_CAINFO, ca_file);
	}
	curl_easy_setopt(s->curl, CURLOPT_URL, urls[i].p);
	curl_slist_free_all(s->headers);
	s->headers = NULL;
	if (etags[i].n)
		s->headers = curl_slist_append(NULL,
		    arena_printf(a, "If-None-Match: %.*s", PRS(etags[i])).p);
	for (const struct curl_slist *h = courtesies; h; h = h->next)
		s->headers = curl_slist_append(s->headers, h->data);
	curl_easy_setopt(s->curl, CURLOPT_HTTPHEADER, s->headers);
	curl_multi_add_handle(m, s->curl);
}

static void end(CURLM *m, struct slot *slots)
{
	for (int i = 0; i < IN_FLIGHT; i++) {
		if (slots[i].curl)
			curl_easy_cleanup(slots[i].curl);
		curl_slist_free_all(slots[i].headers);
	}
	curl_multi_cleanup(m);
}

static void bare(CURLM *m, struct slot *slots, const struct str *urls)
{
	int next = 0, live = 0, running, left;
	CURLMsg *msg;
	while (live < IN_FLIGHT && next < count)
		begin(m, &slots[live++], urls, next++);
	while (live) {
		bool any = false;
		curl_multi_perform(m, &running);
		while ((msg = curl_multi_info_read(m, &left))) {
			struct slot *s;
			long status = 0;
			CURL *c = msg->easy_handle;
			curl_easy_getinfo(c, CURLINFO_RESPONSE_CODE, &status);
			curl_easy_getinfo(c, CURLINFO_PRIVATE, &s);
			answers[status % 600]++;
			curl_multi_remove_handle(m, c);
			any = true;
			if (next < count)
				begin(m, s, urls, next++);
			else
				live--;
		}
		if (live && !any)
			curl_multi_poll(m, NULL, 0, 1000, NULL);
	}
}

/* ---- ours ---- */

static struct fetcher *fetcher_at_work;
static const struct str *to_ask;
static int asked;

/* As run/poll.c does it: not all at once. */
static bool more(void *ctx)
{
	int from = asked;
	for (; asked < count && asked < from + IN_FLIGHT; asked++) {
		struct fetch_request req = {.tag = &etags[asked],
		    .url = to_ask[asked],
		    .validators = {.etag = etags[asked]},
		    .allow_private = true,
		    .now = 1};
		fetch_add(fetcher_at_work, &req);
	}
	return asked > from;
}

static void ours(struct fetcher *f, const struct str *urls)
{
	struct fetch_result res;
	fetcher_at_work = f;
	to_ask = urls;
	while (fetch_next(f, &res)) {
		struct str *etag = res.tag;
		if (res.err.kind != ERR_NONE)
			fprintf(stderr, "%s\n", res.err.msg);
		else if (!etag->n)
			*etag = str_dup(a, res.doc.validators.etag);
		answers[res.status % 600]++;
	}
}

static const struct fetch_opts *options(void)
{
	static struct fetch_opts opts;
	opts = (struct fetch_opts){
	    .user_agent = S("gazetted/0 (+no contact configured)"),
	    .in_flight = IN_FLIGHT,
	    .per_host = IN_FLIGHT,
	    .timeout = 30,
	    .connect_timeout = 10,
	    .max_bytes = (size_t)15 << 20,
	    .more = more,
	    .ca_file = ca_file ? str_of(ca_file) : (struct str){NULL, 0}};
	return &opts;
}

static struct fetcher *fetcher(void)
{
	struct fetcher *f;
	struct err e = ERR_INIT;
	if (fetch_new(options(), &f, &e) < 0)
		abort();
	return f;
}

int main(int argc, char **argv)
{
	if (argc < 6)
		return 64;
	bool same = strcmp(argv[1], "same") == 0;
	bool is_bare = same || strcmp(argv[1], "bare") == 0;
	bool conditional = strcmp(argv[2], "304") == 0;
	int all = atoi(argv[3]);
	count = all;
	hosts = atoi(argv[4]);
	url_form = argv[5];
	ca_file = argc > 6 ? argv[6] : NULL;
	a = arena_new();
	etags = arena_calloc(a, (size_t)count, sizeof(*etags));
	struct str *urls = arena_calloc(a, (size_t)count, sizeof(*urls));
	struct slot *slots = arena_calloc(a, IN_FLIGHT, sizeof(*slots));
	for (int i = 0; i < count; i++)
		urls[i] = url_of(i);
	curl_global_init(CURL_GLOBAL_DEFAULT);
	CURLM *m = curl_multi_init();
	curl_multi_setopt(m, CURLMOPT_MAXCONNECTS, 2L * IN_FLIGHT);
	struct fetcher *f = fetcher();
	struct common common = {0};
	common_init(&common, options(), NULL);
	if (same)
		courtesies = common.headers;
	int64_t began = clock_cpu_us();
	if (conditional) {
		count = 1;
		bare(m, slots, urls);
		count = all;
		for (int i = 1; i < count; i++)
			etags[i] = etags[0];
		memset(answers, 0, sizeof(answers));
		began = clock_cpu_us();
	}
	if (is_bare) {
		bare(m, slots, urls);
		end(m, slots);
	} else {
		ours(f, urls);
		fetch_free(&f);
	}
	int64_t used = clock_cpu_us() - began;
	common_release(&common);
	printf("%.1f us of CPU a request, %ld x 200, %ld x 304\n",
	    (double)used / count, answers[200], answers[304]);
	return answers[200] + answers[304] == count ? 0 : 1;
}
