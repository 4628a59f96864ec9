#!/usr/bin/perl
# SPDX-License-Identifier: MIT
# gazetted: files and functions that fit into a head.
use strict;
use warnings;
use FindBin;
use lib $FindBin::Bin;
use lint;

my $file_max = 1200;	# lines of a .c file; tables of data are let off
my $function_max = 120;	# lines, braces included
my $header_much = 250;	# lines of a header, a question to ask
my $share_max = 5;	# per cent of functions over 70 lines

my (@files, @functions, @wide);
my ($count, $long) = (0, 0);
for my $f (sources(qr/\.[ch]$/, 'daemon', 'tests/lib', 'tests/unit',
	'tests/fuzz')) {
	my @lines = split /\n/, slurp($f), -1;
	my $n = @lines - 1;
	push @files, "$f: $n lines"
		if $f =~ /\.c$/ && $n > $file_max && $f !~ /_(table|tables|names)\.c$/;
	print STDERR "# note: $f has $n lines\n"
		if $f =~ /\.h$/ && $n > $header_much;

	# A function begins with a brace in the first column behind a line
	# that ends in ")", which is how the project formats them.
	my @code = split /\n/, outside_strings(join "\n", @lines), -1;
	my $from;
	for my $i (0 .. $#code) {
		if ($code[$i] =~ /^\{/ && $i && $code[$i - 1] =~ /\)\s*$/) {
			$from = $i;
		} elsif (defined $from && $code[$i] =~ /^\}/) {
			my $len = $i - $from + 1;
			$count++;
			$long++ if $len > 70;
			push @functions, sprintf '%s:%d: %d lines', $f, $from, $len
				if $len > $function_max;
			undef $from;
		}
	}
	next if $f !~ m{^daemon/};
	for my $i (0 .. $#lines) {
		(my $w = $lines[$i]) =~ s/\t/        /g;
		utf8::decode($w);
		push @wide, sprintf '%s:%d: %d columns', $f, $i + 1, length $w
			if length $w > 120 && $f !~ /(_table|keys)\.c$/;
	}
}
breaches("no .c file over $file_max lines", @files);
breaches("no function over $function_max lines", @functions);
breaches("at most $share_max % of $count functions over 70 lines",
	100 * $long > $share_max * $count ? ("$long are") : ());
breaches('no line over 120 columns', @wide);
done();
