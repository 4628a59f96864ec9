#!/usr/bin/perl
# SPDX-License-Identifier: MIT
# gazetted: benchmarks still fit the code that they call, though
# `make check` runs none of them.
use strict;
use warnings;
use FindBin;
use lib $FindBin::Bin;
use lint;

my $cc = $ENV{CC} || 'cc';
my $flags = join ' ', map { `pkg-config --cflags $_ 2>/dev/null` =~ s/\n//r }
	qw(libcurl json-c libconfig libxml-2.0);
my (@broken, @seen);
for my $f (sources(qr/\.c$/, 'tests/bench')) {
	my $said = `$cc -std=gnu11 -D_GNU_SOURCE -Idaemon -Itests/lib \\
		$flags -fsyntax-only '$f' 2>&1`;
	my ($lost) = $said =~ /fatal error: (\S+): No such file/;
	if ($lost && !($lost =~ m{^(\w+)/} && -d "daemon/$1")) {
		print "# $f: $lost is not installed\n";
		next;
	}
	push @seen, $f;
	push @broken, $said =~ /^(.*error.*)$/m ? $1 : "$f: $said" if $?;
}
breaches('benchmarks compile', @broken);
breaches('and there are some', @seen ? () : 'none was found');
done();
