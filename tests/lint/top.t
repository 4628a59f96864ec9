#!/usr/bin/perl
# SPDX-License-Identifier: MIT
# gazetted: what may stand at the top, so that nothing slips in beside it.
use strict;
use warnings;
use FindBin;
use lib $FindBin::Bin;
use lint;

my $may = qr/^(?:Makefile|README\.md|LICENSE|daemon|templates|etc|tests|contrib
	|build.*|gazetted-.*\.tar\.gz)$/x;
opendir my $top, '.' or die "opendir: $!";
breaches('top-level names',
	map { "$_: does not belong at the top" }
	grep { !/^\./ && !/$may/ } sort readdir $top);
done();
