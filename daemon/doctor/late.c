/* SPDX-License-Identifier: MIT */
/* gazetted: c-ares, loaded by the first question to a name server. */
/* See base/late.h. Without the library ares_library_init() says so, and
 * nothing but ares_strerror() is called then. */
#include <ares.h>
#include <netdb.h>
#include <pthread.h>

#include "base/late.h"

#define SONAME "libcares.so.2"

typedef const unsigned char *bytes;

#define USED(X)                                                                \
	X(int, ares_init_options,                                              \
	    (ares_channel * c, struct ares_options * o, int mask),             \
	    (c, o, mask))                                                      \
	X(int, ares_set_servers_ports_csv, (ares_channel c, const char *s),    \
	    (c, s))                                                            \
	X(void, ares_query,                                                    \
	    (ares_channel c, const char *name, int class, int type,            \
		ares_callback f, void *arg),                                   \
	    (c, name, class, type, f, arg))                                    \
	X(int, ares_fds, (ares_channel c, fd_set * in, fd_set * out),          \
	    (c, in, out))                                                      \
	X(struct timeval *, ares_timeout,                                      \
	    (ares_channel c, struct timeval * most, struct timeval * t),       \
	    (c, most, t))                                                      \
	X(void, ares_process, (ares_channel c, fd_set * in, fd_set * out),     \
	    (c, in, out))                                                      \
	X(void, ares_cancel, (ares_channel c), (c))                            \
	X(void, ares_destroy, (ares_channel c), (c))                           \
	X(int, ares_parse_a_reply,                                             \
	    (bytes p, int n, struct hostent **h, struct ares_addrttl *t,       \
		int *count),                                                   \
	    (p, n, h, t, count))                                               \
	X(int, ares_parse_aaaa_reply,                                          \
	    (bytes p, int n, struct hostent **h, struct ares_addr6ttl *t,      \
		int *count),                                                   \
	    (p, n, h, t, count))                                               \
	X(int, ares_parse_mx_reply,                                            \
	    (bytes p, int n, struct ares_mx_reply **out), (p, n, out))         \
	X(int, ares_parse_ptr_reply,                                           \
	    (bytes p, int n, const void *ip, int ip_n, int family,             \
		struct hostent **h),                                           \
	    (p, n, ip, ip_n, family, h))                                       \
	X(int, ares_parse_txt_reply_ext,                                       \
	    (bytes p, int n, struct ares_txt_ext **out), (p, n, out))          \
	X(void, ares_free_data, (void *p), (p))                                \
	X(void, ares_free_hostent, (struct hostent * h), (h))

static struct {
	__typeof__(ares_library_init) *ares_library_init;
	__typeof__(ares_strerror) *ares_strerror;
	USED(LATE_SLOT)
} to;
static const struct late_symbol symbols[] = {
    {"ares_library_init", &to.ares_library_init},
    {"ares_strerror", &to.ares_strerror}, USED(LATE_SYMBOL)};
static bool loaded;
static pthread_once_t once = PTHREAD_ONCE_INIT;

static void load(void)
{
	loaded = late_load(SONAME, symbols, sizeof(symbols) / sizeof(*symbols));
}

USED(LATE_PASS)

int ares_library_init(int flags)
{
	pthread_once(&once, load);
	return loaded ? to.ares_library_init(flags) : ARES_ENOTINITIALIZED;
}

const char *ares_strerror(int code)
{
	return loaded ? to.ares_strerror(code) : "it is not there";
}
