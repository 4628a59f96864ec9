#!/usr/bin/perl
# SPDX-License-Identifier: MIT
# gazetted: what a header declares, more than one file uses.
use strict;
use warnings;
use FindBin;
use lib $FindBin::Bin;
use lint;

my %uses;	# of a name, how often in which file
for my $f (sources(qr/\.[chS]$/, 'daemon', 'tests')) {
	$uses{$_}{$f}++ for outside_strings(slurp($f)) =~ /\b([a-z]\w+)\b/g;
}
my (@alone, $n);
for my $h (sources(qr/\.h$/, 'daemon')) {
	my $text = outside_strings(slurp($h));
	$text =~ s/^\s*#(.*\\\n)*.*//mg;
	1 while $text =~ s/\{[^{}]*\}/;/g;
	$text =~ s/__attribute__\s*\(\(.*?\)\)//sg;
	for (split /;/, $text) {
		next if /\btypedef\b|\binline\b/ || !/\b([a-z]\w+)\s*\(/;
		my ($name, $of) = ($1, $uses{$1});
		my @other = grep { $_ ne $h } keys %$of;
		$n++;
		# a macro of the header may be what others use
		push @alone, "$h: $name() is " . (@other
			? "used in $other[0] alone: make it static there"
			: 'not used')
			if @other < 2 && $of->{$h} < 2;
	}
}
breaches("of $n functions in headers none is one file's own", @alone);
done();
