/* SPDX-License-Identifier: MIT */
/* gazetted: the log. */
#include "base/log.h"

#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <syslog.h>
#include <unistd.h>

#include "base/arena.h"
#include "base/clock.h"
#include "base/json.h"

#define LINE_MAX_BYTES 4096 /* longer lines are cut */

static enum log_sink sink = LOG_STDERR;
static enum log_level max_level = LOG_LVL_WARN;
static void (*wipe_hook)(void);
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;

/* $JOURNAL_STREAM names the device and inode of a stderr that the journal
 * reads (systemd.exec(5)). */
static bool stderr_is_journal(void)
{
	const char *js = getenv("JOURNAL_STREAM");
	unsigned long long dev, ino;
	struct stat st;
	return js && sscanf(js, "%llu:%llu", &dev, &ino) == 2 &&
	       fstat(STDERR_FILENO, &st) == 0 && st.st_dev == dev &&
	       st.st_ino == ino;
}

void log_setup(enum log_sink s, enum log_level max)
{
	sink = s;
	max_level = max;
	if (s == LOG_AUTO && !stderr_is_journal())
		sink = LOG_STDERR;
	if (s == LOG_SYSLOG)
		openlog("gazetted", LOG_PID, LOG_MAIL);
}

void log_before_line(void (*wipe)(void))
{
	wipe_hook = wipe;
}

static bool log_wants(enum log_level level)
{
	return level <= max_level;
}

static void emit_json(enum log_level level, const char *msg)
{
	struct buf b = buf_init(8 * LINE_MAX_BYTES);
	struct arena *a = arena_new();
	struct json j = json_begin(&b);
	json_object(&j);
	json_str(&j, "time", instant_iso(a, clock_now()));
	json_int(&j, "level", level);
	json_str(&j, "msg", str_of(msg));
	json_end(&j);
	buf_addc(&b, '\n');
	if (write(STDERR_FILENO, b.p, b.n) < 0) {
		/* nowhere left to say so */
	}
	arena_free(&a);
	buf_free(&b);
}

static void emit(enum log_level level, const char *fmt, va_list ap)
{
	char msg[LINE_MAX_BYTES], line[LINE_MAX_BYTES + 64];
	if (!log_wants(level))
		return;
	vsnprintf(msg, sizeof(msg), fmt, ap);
	for (char *p = msg; *p; p++)
		if ((unsigned char)*p < 0x20 || *p == 0x7f)
			*p = '?';
	pthread_mutex_lock(&lock);
	if (wipe_hook)
		wipe_hook();
	if (sink == LOG_SYSLOG) {
		syslog(level, "%s", msg);
	} else if (sink == LOG_JSON) {
		emit_json(level, msg);
	} else {
		int n =
		    sink == LOG_AUTO
			? snprintf(line, sizeof(line), "<%d>%s\n", level, msg)
			: snprintf(line, sizeof(line), "gazetted: %s\n", msg);
		if (write(STDERR_FILENO, line, (size_t)n) < 0) {
			/* nowhere left to say so */
		}
	}
	pthread_mutex_unlock(&lock);
}

#define LOG_FN(name, level)                                                    \
	void name(const char *fmt, ...)                                        \
	{                                                                      \
		va_list ap;                                                    \
		va_start(ap, fmt);                                             \
		emit(level, fmt, ap);                                          \
		va_end(ap);                                                    \
	}

LOG_FN(log_err, LOG_LVL_ERR)
LOG_FN(log_warn, LOG_LVL_WARN)
LOG_FN(log_info, LOG_LVL_INFO)
LOG_FN(log_debug, LOG_LVL_DEBUG)
