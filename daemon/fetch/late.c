/* SPDX-License-Identifier: MIT */
/* gazetted: libcurl, loaded by the first poll or connection. */
/* See base/late.h. The functions that begin something tell that there is no
 * libcurl; no other can be called then. */
#define CURL_DISABLE_TYPECHECK
#include <curl/curl.h>
#include <assert.h>
#include <pthread.h>
#include <stdarg.h>

#include "base/late.h"

/* In place of curl.h's macros, which count arguments. */
#undef curl_easy_setopt
#undef curl_easy_getinfo
#undef curl_multi_setopt

#define SONAME "libcurl.so.4"
#define KIND   10000 /* an option's number / KIND is its argument's type */

#define USED(X)                                                                \
	X(curl_easy_cleanup)                                                   \
	X(curl_easy_getinfo)                                                   \
	X(curl_easy_init)                                                      \
	X(curl_easy_perform)                                                   \
	X(curl_easy_recv)                                                      \
	X(curl_easy_reset)                                                     \
	X(curl_easy_send)                                                      \
	X(curl_easy_setopt)                                                    \
	X(curl_easy_strerror)                                                  \
	X(curl_getdate)                                                        \
	X(curl_global_init)                                                    \
	X(curl_multi_add_handle)                                               \
	X(curl_multi_cleanup)                                                  \
	X(curl_multi_info_read)                                                \
	X(curl_multi_init)                                                     \
	X(curl_multi_perform)                                                  \
	X(curl_multi_poll)                                                     \
	X(curl_multi_remove_handle)                                            \
	X(curl_multi_setopt)                                                   \
	X(curl_multi_socket_action)                                            \
	X(curl_share_cleanup)                                                  \
	X(curl_share_init)                                                     \
	X(curl_share_setopt)                                                   \
	X(curl_slist_append)                                                   \
	X(curl_slist_free_all)                                                 \
	X(curl_version_info)

#define SLOT(f)	  __typeof__(f) *f;
#define SYMBOL(f) {#f, &to.f},

static struct {
	USED(SLOT)
} to;
static const struct late_symbol symbols[] = {USED(SYMBOL)};
static bool loaded;
static pthread_once_t once = PTHREAD_ONCE_INIT;

static void load(void)
{
	loaded = late_load(SONAME, symbols, sizeof(symbols) / sizeof(*symbols));
}

static bool ready(void)
{
	pthread_once(&once, load);
	return loaded;
}

/* ---- beginnings ---- */

CURLcode curl_global_init(long flags)
{
	return ready() ? to.curl_global_init(flags) : CURLE_FAILED_INIT;
}

CURL *curl_easy_init(void)
{
	return ready() ? to.curl_easy_init() : NULL;
}

CURLM *curl_multi_init(void)
{
	return ready() ? to.curl_multi_init() : NULL;
}

struct curl_slist *curl_slist_append(struct curl_slist *list, const char *s)
{
	return ready() ? to.curl_slist_append(list, s) : NULL;
}

time_t curl_getdate(const char *s, const time_t *unused)
{
	return ready() ? to.curl_getdate(s, unused) : -1;
}

CURLSH *curl_share_init(void)
{
	return ready() ? to.curl_share_init() : NULL;
}

/* ---- endings: of what may never have begun ---- */

void curl_slist_free_all(struct curl_slist *list)
{
	if (list)
		to.curl_slist_free_all(list);
}

void curl_easy_cleanup(CURL *c)
{
	if (c)
		to.curl_easy_cleanup(c);
}

CURLMcode curl_multi_cleanup(CURLM *m)
{
	return m ? to.curl_multi_cleanup(m) : CURLM_BAD_HANDLE;
}

CURLSHcode curl_share_cleanup(CURLSH *s)
{
	return s ? to.curl_share_cleanup(s) : CURLSHE_INVALID;
}

/* ---- transfers ---- */

/* The options that are used have an int. */
#undef curl_share_setopt
CURLSHcode curl_share_setopt(CURLSH *s, CURLSHoption opt, ...)
{
	va_list ap;
	va_start(ap, opt);
	CURLSHcode rc = to.curl_share_setopt(s, opt, va_arg(ap, int));
	va_end(ap);
	return rc;
}

CURLcode curl_easy_setopt(CURL *c, CURLoption opt, ...)
{
	CURLcode rc;
	va_list ap;
	assert(loaded);
	va_start(ap, opt);
	if ((int)opt / KIND == CURLOPTTYPE_LONG / KIND)
		rc = to.curl_easy_setopt(c, opt, va_arg(ap, long));
	else if ((int)opt / KIND == CURLOPTTYPE_OFF_T / KIND)
		rc = to.curl_easy_setopt(c, opt, va_arg(ap, curl_off_t));
	else
		rc = to.curl_easy_setopt(c, opt, va_arg(ap, void *));
	va_end(ap);
	return rc;
}

CURLMcode curl_multi_setopt(CURLM *m, CURLMoption opt, ...)
{
	CURLMcode rc;
	va_list ap;
	assert(loaded);
	va_start(ap, opt);
	if ((int)opt / KIND == CURLOPTTYPE_LONG / KIND)
		rc = to.curl_multi_setopt(m, opt, va_arg(ap, long));
	else
		rc = to.curl_multi_setopt(m, opt, va_arg(ap, void *));
	va_end(ap);
	return rc;
}

CURLcode curl_easy_getinfo(CURL *c, CURLINFO info, ...)
{
	va_list ap;
	va_start(ap, info);
	CURLcode rc = to.curl_easy_getinfo(c, info, va_arg(ap, void *));
	va_end(ap);
	return rc;
}

CURLcode curl_easy_perform(CURL *c)
{
	return to.curl_easy_perform(c);
}

CURLcode curl_easy_recv(CURL *c, void *p, size_t n, size_t *out_n)
{
	return to.curl_easy_recv(c, p, n, out_n);
}

CURLcode curl_easy_send(CURL *c, const void *p, size_t n, size_t *out_n)
{
	return to.curl_easy_send(c, p, n, out_n);
}

void curl_easy_reset(CURL *c)
{
	to.curl_easy_reset(c);
}

curl_version_info_data *curl_version_info(CURLversion v)
{
	return to.curl_version_info(v);
}

const char *curl_easy_strerror(CURLcode rc)
{
	return ready() ? to.curl_easy_strerror(rc) : "no " SONAME;
}

CURLMcode curl_multi_add_handle(CURLM *m, CURL *c)
{
	return to.curl_multi_add_handle(m, c);
}

CURLMcode curl_multi_remove_handle(CURLM *m, CURL *c)
{
	return to.curl_multi_remove_handle(m, c);
}

CURLMcode curl_multi_perform(CURLM *m, int *out_running)
{
	return to.curl_multi_perform(m, out_running);
}

CURLMcode curl_multi_poll(
    CURLM *m, struct curl_waitfd *fds, unsigned n, int ms, int *out_n)
{
	return to.curl_multi_poll(m, fds, n, ms, out_n);
}

CURLMcode curl_multi_socket_action(
    CURLM *m, curl_socket_t s, int what, int *out_running)
{
	return to.curl_multi_socket_action(m, s, what, out_running);
}

CURLMsg *curl_multi_info_read(CURLM *m, int *out_left)
{
	return to.curl_multi_info_read(m, out_left);
}
