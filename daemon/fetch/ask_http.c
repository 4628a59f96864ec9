/* SPDX-License-Identifier: MIT */
/* gazetted: questions to an endpoint, by POST. */
#include <stddef.h>

#include "base/arena.h"
#include "fetch/ask_impl.h"

static int begin(struct asking *g, struct err *e)
{
	if (curl_global_init(CURL_GLOBAL_DEFAULT) != CURLE_OK ||
	    !(g->multi = curl_multi_init()))
		return err_set(e, ERR_FATAL, "libcurl cannot start");
	g->headers = curl_slist_append(NULL, "Content-Type: application/json");
	g->headers = curl_slist_append(g->headers, "Accept: application/json");
	if (g->o->key.n)
		g->headers = curl_slist_append(
		    g->headers, arena_printf(g->a, "Authorization: Bearer %.*s",
				    PRS(g->o->key))
				    .p);
	return 0;
}

static size_t on_body(char *p, size_t size, size_t n, void *ctx)
{
	struct ask_slot *s = ctx;
	buf_add(&s->body, p, size * n);
	return s->body.over ? 0 : size * n;
}

static void set_up(struct asking *g, struct ask_slot *s, int64_t ms)
{
	const struct ask_opts *o = g->o;
	CURL *c = s->curl;
	curl_easy_setopt(c, CURLOPT_URL, str_dup(g->a, o->url).p);
	curl_easy_setopt(c, CURLOPT_PROTOCOLS_STR, "http,https");
	curl_easy_setopt(c, CURLOPT_PROXY, "");
	curl_easy_setopt(c, CURLOPT_NOSIGNAL, 1L);
	curl_easy_setopt(c, CURLOPT_TIMEOUT_MS, (long)ms);
	curl_easy_setopt(c, CURLOPT_HTTPHEADER, g->headers);
	curl_easy_setopt(c, CURLOPT_POSTFIELDSIZE, (long)s->ask->question.n);
	curl_easy_setopt(c, CURLOPT_POSTFIELDS, s->ask->question.p);
	curl_easy_setopt(c, CURLOPT_WRITEFUNCTION, on_body);
	curl_easy_setopt(c, CURLOPT_WRITEDATA, s);
	curl_easy_setopt(c, CURLOPT_PRIVATE, s);
	curl_easy_setopt(c, CURLOPT_CAPATH, NULL);
	if (o->ca_file.n)
		curl_easy_setopt(
		    c, CURLOPT_CAINFO, str_dup(g->a, o->ca_file).p);
	if (o->user_agent.n)
		curl_easy_setopt(
		    c, CURLOPT_USERAGENT, str_dup(g->a, o->user_agent).p);
}

static int start(
    struct asking *g, struct ask_slot *s, int64_t ms, struct err *e)
{
	s->curl = curl_easy_init();
	if (!s->curl)
		return err_set(e, ERR_RETRY, "libcurl cannot start");
	s->body = buf_init(g->o->max_bytes);
	set_up(g, s, ms);
	curl_multi_add_handle(g->multi, s->curl);
	return 0;
}

static void drop(struct asking *g, struct ask_slot *s)
{
	curl_multi_remove_handle(g->multi, s->curl);
	curl_easy_cleanup(s->curl);
	s->curl = NULL;
	buf_free(&s->body);
}

/* What came of it: 0, or -1 with why. */
static int outcome(const struct ask_slot *s, CURLcode code, struct err *why)
{
	long status = 0;
	curl_easy_getinfo(s->curl, CURLINFO_RESPONSE_CODE, &status);
	if (s->body.over)
		return err_set(why, ERR_REJECT,
		    "the answer is larger than %zu bytes", s->body.max);
	if (code != CURLE_OK)
		return err_set(why, ERR_RETRY, "%s", curl_easy_strerror(code));
	if (status == 408 || status == 429 || status >= 500)
		return err_set(why, ERR_RETRY, "HTTP status %ld", status);
	if (status != 200)
		return err_set(why, ERR_CONFIG, "HTTP status %ld", status);
	return 0;
}

/* The seconds of rest that it asks for, or 0. */
static int64_t rest_of(const struct ask_slot *s)
{
	long status = 0;
	curl_off_t seconds = 0;
	curl_easy_getinfo(s->curl, CURLINFO_RESPONSE_CODE, &status);
	if (status != 429 && status != 503)
		return 0;
	curl_easy_getinfo(s->curl, CURLINFO_RETRY_AFTER, &seconds);
	return seconds;
}

static void step(struct asking *g, int ms)
{
	int running, left;
	CURLMsg *m;
	curl_multi_perform(g->multi, &running);
	while ((m = curl_multi_info_read(g->multi, &left))) {
		struct err why = ERR_INIT;
		char *ctx = NULL;
		CURLcode code = m->data.result;
		if (m->msg != CURLMSG_DONE)
			continue;
		curl_easy_getinfo(m->easy_handle, CURLINFO_PRIVATE, &ctx);
		struct ask_slot *s = (struct ask_slot *)(void *)ctx;
		int rc = outcome(s, code, &why);
		if (rc == 0 || !ask_later(g, s, rest_of(s)))
			ask_done(g, s, buf_str(&s->body), rc < 0 ? &why : NULL);
		drop(g, s);
		return; /* there is room for another */
	}
	curl_multi_poll(g->multi, NULL, 0, ms, NULL);
}

static void end(struct asking *g)
{
	curl_multi_cleanup(g->multi);
	curl_slist_free_all(g->headers);
}

const struct ask_way ask_by_http = {begin, start, step, drop, end};
