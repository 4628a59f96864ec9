/* SPDX-License-Identifier: MIT */
/* gazetted: settings, by libconfig or as plain as most are. */
/*
 * Long lists are of groups that look alike: names, and strings, numbers and
 * truth values behind them. libconfig makes a tree of each, which takes
 * several times as long as reading them. So those of which every byte is
 * beyond doubt are read here, and all others by libconfig, which then tells
 * what is wrong with them.
 */
#ifndef GZ_CONF_PLAIN_H
#define GZ_CONF_PLAIN_H

#include <libconfig.h>
#include <stdbool.h>

#include "base/str.h"

#define PLAIN_SETTINGS 24 /* of a group */
#define PLAIN_NAME     24 /* bytes of a setting's name */

struct setting {
	const char *name;
	int type; /* CONFIG_TYPE_... */
	int line; /* as of whoever read it */
	struct str text;
	long long whole; /* also of a truth value */
	double number;
	const config_setting_t *lib; /* a group, list or array; else NULL */
};

/* A group's settings; what `at` has lives as long as this does. */
struct plain {
	size_t n;
	int line; /* of its first brace */
	struct setting at[PLAIN_SETTINGS];
	char names[PLAIN_SETTINGS][PLAIN_NAME];
};

/* Reads `text`, from its first brace, which is on line `line`, to its last.
 * False where libconfig must have it. Strings are of the text, and no zero is
 * behind them. */
bool settings_read(struct str text, int line, struct plain *out);

/* A setting as libconfig read it. */
void setting_of(const config_setting_t *s, struct setting *out);

#endif
