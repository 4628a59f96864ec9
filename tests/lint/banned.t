#!/usr/bin/perl
# SPDX-License-Identifier: MIT
# gazetted: functions that have burnt others.
use strict;
use warnings;
use FindBin;
use lib $FindBin::Bin;
use lint;

my %instead = (
	sprintf => 'snprintf or buf_addf', vsprintf => 'vsnprintf',
	strcpy => 'struct str', stpcpy => 'struct str',
	strcat => 'struct buf', strncat => 'struct buf',
	strncpy => 'memcpy with a length', gets => 'fgets',
	atoi => 'str_to_int', atol => 'str_to_int', atoll => 'str_to_int',
	atof => 'strtod and a check', strtok => 'str_split',
	system => 'execvp, no shell', popen => 'execvp, no shell',
	tmpnam => 'mkstemp', mktemp => 'mkstemp', tempnam => 'mkstemp',
	alloca => 'an arena', gmtime => 'instant_to_civil',
	localtime => 'sched/zone.h', asctime => 'instant_iso',
	ctime => 'instant_iso', rand => 'rng_below', srand => 'rng_seed64',
);
my $names = join '|', sort keys %instead;

my (@found, @guards);
for my $f (sources(qr/\.[ch]$/, 'daemon')) {
	my @lines = split /\n/, outside_strings(slurp($f)), -1;
	for my $i (0 .. $#lines) {
		while ($lines[$i] =~ /(?<![\w.>])($names)\s*\(/g) {
			push @found, sprintf '%s:%d: %s: use %s', $f, $i + 1, $1,
				$instead{$1};
		}
	}
	next if $f !~ /\.h$/;
	(my $want = uc $f) =~ s{^DAEMON/(.*)\.H$}{GZ_$1_H};
	$want =~ s{\W}{_}g;
	my ($have) = slurp($f) =~ /^#ifndef (\w+)\n#define \1$/m;
	push @guards, "$f: guard " . ($have // 'missing') . ", wanted $want"
		unless ($have // '') eq $want;
}
breaches('no banned function is called', @found);
breaches('headers are guarded by GZ_ROOM_NAME_H', @guards);
done();
