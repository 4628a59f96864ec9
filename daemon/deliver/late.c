/* SPDX-License-Identifier: MIT */
/* gazetted: libesmtp, loaded by the first message for a relay. */
/* See base/late.h. Without the library smtp_create_session() says so, and no
 * other function can be called. */
#include <pthread.h>
#include <stdio.h>
#include <libesmtp.h> /* wants stdio.h before it */

#include "base/late.h"

#define SONAME "libesmtp.so.6"

#define USED(X)                                                                \
	X(smtp_add_message)                                                    \
	X(smtp_add_recipient)                                                  \
	X(smtp_create_session)                                                 \
	X(smtp_destroy_session)                                                \
	X(smtp_dsn_set_envid)                                                  \
	X(smtp_dsn_set_notify)                                                 \
	X(smtp_dsn_set_orcpt)                                                  \
	X(smtp_dsn_set_ret)                                                    \
	X(smtp_message_transfer_status)                                        \
	X(smtp_recipient_check_complete)                                       \
	X(smtp_recipient_status)                                               \
	X(smtp_set_eventcb)                                                    \
	X(smtp_set_hostname)                                                   \
	X(smtp_set_messagecb)                                                  \
	X(smtp_set_monitorcb)                                                  \
	X(smtp_set_reverse_path)                                               \
	X(smtp_set_server)                                                     \
	X(smtp_set_timeout)                                                    \
	X(smtp_start_session)

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

smtp_session_t smtp_create_session(void)
{
	pthread_once(&once, load);
	return loaded ? to.smtp_create_session() : NULL;
}

int smtp_destroy_session(smtp_session_t s)
{
	return to.smtp_destroy_session(s);
}

int smtp_start_session(smtp_session_t s)
{
	return to.smtp_start_session(s);
}

int smtp_set_server(smtp_session_t s, const char *hostport)
{
	return to.smtp_set_server(s, hostport);
}

int smtp_set_hostname(smtp_session_t s, const char *name)
{
	return to.smtp_set_hostname(s, name);
}

int smtp_set_eventcb(smtp_session_t s, smtp_eventcb_t cb, void *arg)
{
	return to.smtp_set_eventcb(s, cb, arg);
}

long smtp_set_timeout(smtp_session_t s, int which, long ms)
{
	return to.smtp_set_timeout(s, which, ms);
}

smtp_message_t smtp_add_message(smtp_session_t s)
{
	return to.smtp_add_message(s);
}

int smtp_set_monitorcb(
    smtp_session_t s, smtp_monitorcb_t cb, void *arg, int headers)
{
	return to.smtp_set_monitorcb(s, cb, arg, headers);
}

int smtp_set_messagecb(smtp_message_t m, smtp_messagecb_t cb, void *arg)
{
	return to.smtp_set_messagecb(m, cb, arg);
}

int smtp_set_reverse_path(smtp_message_t m, const char *address)
{
	return to.smtp_set_reverse_path(m, address);
}

const smtp_status_t *smtp_message_transfer_status(smtp_message_t m)
{
	return to.smtp_message_transfer_status(m);
}

smtp_recipient_t smtp_add_recipient(smtp_message_t m, const char *address)
{
	return to.smtp_add_recipient(m, address);
}

const smtp_status_t *smtp_recipient_status(smtp_recipient_t r)
{
	return to.smtp_recipient_status(r);
}

int smtp_recipient_check_complete(smtp_recipient_t r)
{
	return to.smtp_recipient_check_complete(r);
}

int smtp_dsn_set_ret(smtp_message_t m, enum ret_flags flags)
{
	return to.smtp_dsn_set_ret(m, flags);
}

int smtp_dsn_set_envid(smtp_message_t m, const char *envid)
{
	return to.smtp_dsn_set_envid(m, envid);
}

int smtp_dsn_set_notify(smtp_recipient_t r, enum notify_flags flags)
{
	return to.smtp_dsn_set_notify(r, flags);
}

int smtp_dsn_set_orcpt(
    smtp_recipient_t r, const char *type, const char *address)
{
	return to.smtp_dsn_set_orcpt(r, type, address);
}
