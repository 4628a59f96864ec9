/* SPDX-License-Identifier: MIT */
/* gazetted: libmicrohttpd, loaded when the door is opened. */
/* See base/late.h. Without the library MHD_start_daemon() returns NULL, and
 * nothing else is called then. */
#include <assert.h>
#include <microhttpd.h>
#include <pthread.h>
#include <stdarg.h>

#include "base/late.h"

#define SONAME "libmicrohttpd.so.12"

#define USED(X)                                                                \
	X(struct MHD_Response *, MHD_create_response_from_buffer,              \
	    (size_t n, void *p, enum MHD_ResponseMemoryMode how), (n, p, how)) \
	X(void, MHD_destroy_response, (struct MHD_Response * r), (r))          \
	X(enum MHD_Result, MHD_add_response_header,                            \
	    (struct MHD_Response * r, const char *name, const char *value),    \
	    (r, name, value))                                                  \
	X(enum MHD_Result, MHD_queue_response,                                 \
	    (struct MHD_Connection * c, unsigned status,                       \
		struct MHD_Response *r),                                       \
	    (c, status, r))                                                    \
	X(int, MHD_get_connection_values,                                      \
	    (struct MHD_Connection * c, enum MHD_ValueKind kind,               \
		MHD_KeyValueIterator f, void *ctx),                            \
	    (c, kind, f, ctx))                                                 \
	X(enum MHD_Result, MHD_run_wait, (struct MHD_Daemon * d, int32_t ms),  \
	    (d, ms))                                                           \
	X(void, MHD_stop_daemon, (struct MHD_Daemon * d), (d))

static struct {
	USED(LATE_SLOT)
	__typeof__(MHD_start_daemon) *start;
	__typeof__(MHD_get_connection_info) *info;
} to;
static const struct late_symbol symbols[] = {
    USED(LATE_SYMBOL){"MHD_start_daemon", &to.start},
    {"MHD_get_connection_info", &to.info}};
static bool loaded;
static pthread_once_t once = PTHREAD_ONCE_INIT;

static void load(void)
{
	loaded = late_load(SONAME, symbols, sizeof(symbols) / sizeof(*symbols));
}

USED(LATE_PASS)

/* Its options come as one array. */
struct MHD_Daemon *MHD_start_daemon(unsigned flags, uint16_t port,
    MHD_AcceptPolicyCallback may, void *may_ctx, MHD_AccessHandlerCallback f,
    void *ctx, ...)
{
	va_list ap;
	va_start(ap, ctx);
	enum MHD_OPTION first = va_arg(ap, enum MHD_OPTION);
	struct MHD_OptionItem *options = va_arg(ap, struct MHD_OptionItem *);
	va_end(ap);
	assert(first == MHD_OPTION_ARRAY);
	pthread_once(&once, load);
	return !loaded ? NULL
		       : to.start(flags, port, may, may_ctx, f, ctx, first,
			     options, MHD_OPTION_END);
}

/* And no more is asked than the kind alone tells. */
const union MHD_ConnectionInfo *MHD_get_connection_info(
    struct MHD_Connection *c, enum MHD_ConnectionInfoType what, ...)
{
	return to.info(c, what);
}
