/* SPDX-License-Identifier: MIT */
/* gazetted: libconfig, loaded by the first config. */
/* See base/late.h: the workbench commands do without. Without the library
 * config_read_string() fails, and no other function matters then. */
#include <libconfig.h>
#include <pthread.h>
#include <string.h>

#include "base/late.h"

#define SONAME "libconfig.so.9"

typedef const config_setting_t *setting;

#define USED(X)                                                                \
	X(config_setting_t *, config_lookup,                                   \
	    (const config_t *c, const char *path), (c, path))                  \
	X(int, config_setting_get_bool, (setting s), (s))                      \
	X(config_setting_t *, config_setting_get_elem,                         \
	    (setting s, unsigned i), (s, i))                                   \
	X(double, config_setting_get_float, (setting s), (s))                  \
	X(long long, config_setting_get_int64, (setting s), (s))               \
	X(const char *, config_setting_get_string, (setting s), (s))           \
	X(int, config_setting_length, (setting s), (s))

static struct {
	USED(LATE_SLOT)
	__typeof__(config_init) *init;
	__typeof__(config_destroy) *destroy;
	__typeof__(config_read_string) *read_string;
} to;
static const struct late_symbol symbols[] = {
    USED(LATE_SYMBOL){"config_init", &to.init}, {"config_destroy", &to.destroy},
    {"config_read_string", &to.read_string}};
static bool loaded;
static pthread_once_t once = PTHREAD_ONCE_INIT;

static void load(void)
{
	loaded = late_load(SONAME, symbols, sizeof(symbols) / sizeof(*symbols));
}

void config_init(config_t *c)
{
	pthread_once(&once, load);
	memset(c, 0, sizeof(*c));
	if (loaded)
		to.init(c);
}

int config_read_string(config_t *c, const char *text)
{
	if (loaded)
		return to.read_string(c, text);
	c->error_text = "libconfig9 is not installed";
	return CONFIG_FALSE;
}

void config_destroy(config_t *c)
{
	if (loaded)
		to.destroy(c);
}

USED(LATE_PASS)
