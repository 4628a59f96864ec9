/* SPDX-License-Identifier: MIT */
/* gazetted: telling systemd how we are. */
#ifndef GZ_RUN_NOTIFY_H
#define GZ_RUN_NOTIFY_H

#include <stdint.h>

/* Sends a state such as "READY=1" to $NOTIFY_SOCKET (sd_notify(3)); nothing
 * where that is not set or nobody listens. */
void notify_systemd(const char *state);

/* Half of $WATCHDOG_USEC in seconds, or 0 where no watchdog is wanted. */
int64_t notify_watchdog_seconds(void);

#endif
