#!/usr/bin/perl
# SPDX-License-Identifier: MIT
# gazetted: what bash completes is what the program takes.
use strict;
use warnings;
use FindBin;
use lib $FindBin::Bin;
use lint;

my $script = 'contrib/completion/gazetted.bash';
if (system('command -v bash >/dev/null') != 0) {
	print "1..0 # SKIP bash is not installed\n";
	exit 0;
}

# What it offers for a line whose last word is being typed.
sub offered {
	my @line = ('gazetted', @_);
	open my $p, '-|', 'bash', '-c', <<'END', 'bash', $script, @line
. "$1"; shift
COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1))
_gazetted
printf '%s\n' "${COMPREPLY[@]}"
END
		or die "bash: $!";
	my @got = grep { length } map { chomp; $_ } <$p>;
	close $p;
	return sort @got;
}

# Letters and names of an options table.
sub options {
	my ($path, $table, $n) = @_;
	my $text = stripped(slurp($path));
	my ($body) = $text =~ /struct cli_option $table\[\] = \{(.*?)\n\};/s;
	my (@found, $i);
	while (($body // '') =~ /\{\s*(0|'(.)')\s*,\s*"([^"]+)"/g) {
		last if defined $n && $i++ >= $n;
		push @found, $2 ? "-$2" : (), "--$3";
	}
	return @found;
}

sub same {
	my ($name, $want, $got) = @_;
	my %want = map { $_ => 1 } @$want;
	my %got = map { $_ => 1 } @$got;
	return ((map { "$name: $_ is not offered" }
			grep { !$got{$_} } sort keys %want),
		(map { "$name: $_ is offered and not there" }
			grep { !$want{$_} } sort keys %got));
}

my ($table) = stripped(slurp('daemon/main.c'))
	=~ /struct command commands\[\] = \{(.*?)\n\};/s;
my @commands = ($table // '') =~ /\{"([\w-]+)",/g;
breaches('subcommands', same('gazetted', \@commands, [ offered('') ]));
my @wrong;
for my $c (@commands) {
	my $path = "daemon/command/$c.c";
	my $conf = slurp($path) =~ /\.wants_conf = true/;
	my @want = (options($path, 'options'),
		options('daemon/command/cli.c', 'shared', $conf ? undef : 2));
	push @wrong, same($c, \@want, [ offered($c, '-') ]);
}
breaches('options of each', @wrong);
breaches('words of list', same('list',
	[ slurp('daemon/command/list.c') =~ /\{"(\w+)", \w+\}/g ],
	[ offered('list', '') ]));
done();
