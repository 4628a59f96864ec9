#!/usr/bin/perl
# SPDX-License-Identifier: MIT
# gazetted: the manuals tell what the code does, all of it and nothing else.
use strict;
use warnings;
use FindBin;
use lib $FindBin::Bin;
use lint;

# Both directions: what $code has and $manual lacks, and the other way round.
sub same {
	my ($name, $where, $code, $manual) = @_;
	my %code = map { $_ => 1 } @$code;
	my %manual = map { $_ => 1 } @$manual;
	breaches($name,
		(@$code ? () : 'nothing was found in the code'),
		(map { "$where does not tell of: $_" }
			grep { !$manual{$_} } sort keys %code),
		(map { "$where tells of what is not there: $_" }
			grep { !$code{$_} } sort keys %manual));
}

# A section (Sh) or subsection (Ss) of a manual, without its head.
sub part {
	my ($text, $macro, $title) = @_;
	my $end = $macro eq 'Sh' ? qr/^\.Sh /m : qr/^\.S[hs] /m;
	return '' unless $text =~ /^\.$macro \Q$title\E\n/m;
	my $rest = substr $text, $+[0];
	return $rest =~ $end ? substr($rest, 0, $-[0]) : $rest;
}

# Entries of an options table: "-c, --config FILE".
sub coded_options {
	my ($path, $table) = @_;
	my $text = stripped(slurp($path));
	return () unless $text =~ /struct cli_option $table\[\] = \{(.*?)\n\};/s;
	my @found;
	my $body = $1;
	while ($body =~ /\{\s*(0|'(.)')\s*,\s*"([^"]+)"\s*,\s*(NULL|"([^"]+)")/g) {
		push @found, ($2 ? "-$2, " : '') . "--$3" . ($5 ? " $5" : '');
	}
	return @found;
}

sub told_options {
	my ($text) = @_;
	my @found;
	while ($text =~ /^\.It Fl (?:(\w) , Fl )?-([\w-]+)(?: Ar (\S+))?$/mg) {
		push @found, ($1 ? "-$1, " : '') . "--$2" . ($3 ? " $3" : '');
	}
	return @found;
}

my $man8 = slurp('contrib/man/gazetted.8');
my $man7 = slurp('contrib/man/gazetted-templates.7');
my $main = stripped(slurp('daemon/main.c'));

# Subcommands and their options.
my ($table) = $main =~ /struct command commands\[\] = \{(.*?)\n\};/s;
my @commands = ($table // '') =~ /\{"([\w-]+)",/g;
same('subcommands', 'gazetted(8)', \@commands,
	[ part($man8, 'Sh', 'COMMANDS') =~ /^\.Ss (\S+)$/mg ]);
my @files = map { m{/([\w-]+)\.c$} ? $1 : () } glob 'daemon/command/*.c';
same('one file a subcommand', 'main.c', [ grep { !/^(?:add_mailbox|block|cli|jsonl|kept|queue_alike|ruling|serve|visit)$/ } @files ],
	\@commands);
my (@coded, @told);
for my $c (@commands) {
	push @coded, map { "$c $_" }
		coded_options("daemon/command/$c.c", 'options');
	push @told, map { "$c $_" } told_options(part($man8, 'Ss', $c));
}
same('options', 'gazetted(8)', \@coded, \@told);
same('options of all commands', 'gazetted(8)',
	[ coded_options('daemon/command/cli.c', 'shared') ],
	[ told_options(part($man8, 'Ss', 'Options of all commands')) ]);

# States, exit codes, environment.
same('states of deliveries', 'gazetted(8)',
	[ slurp('daemon/model/edition.c') =~ /\[DELIVERY_\w+\] = "(\w+)"/g ],
	[ part($man8, 'Sh', 'DELIVERIES') =~ /^\.It Sy (\w+)$/mg ]);
my ($kinds) = slurp('daemon/base/err.c')
	=~ /^int err_exit_code\(.*?\n\{(.*?)\n\}/ms;
same('exit codes', 'gazetted(8)',
	[ ($kinds // '') =~ /\b(\d+)\b/g,
	  slurp('daemon/command/command.h') =~ /^#define EX_\w+\s+(\d+)$/mg,
	  slurp('daemon/command/cli.c') =~ /return (7\d);/g ],
	[ part($man8, 'Sh', 'EXIT STATUS') =~ /^\.It (\d+)$/mg ]);
my @env = map { stripped(slurp($_)) =~ /getenv\("(\w+)"\)/g }
	sources(qr/\.[ch]$/, 'daemon');
same('environment', 'gazetted(8)', \@env,
	[ part($man8, 'Sh', 'ENVIRONMENT') =~ /^\.(?:It )?Ev (\w+)/mg ]);
my $loop = stripped(slurp('daemon/run/daemon.c'));
same('signals', 'gazetted(8)',
	[ grep { !/SIG(PIPE|_)/ } map { "SIG$_" } $loop =~ /\bSIG([A-Z]+\d?)\b/g ],
	[ map { /(SIG\w+)/g }
		grep { /^\.It/ } split /\n/, part($man8, 'Sh', 'SIGNALS') ]);

# The view that templates see, and a theme's files.
my %inside = (also => 'also.', story => 'stories.', sections => 'sections.',
	lead => 'lead.', entry => 'contents.', image => 'image.',
	number_link => 'links.', phrases => 'words.');
my ($function, @fields) = ('');
my $last = '';
my $scene = stripped(slurp('daemon/compose/scene.c'));
$scene =~ s/view_set(_\w+)?\(\s+/'view_set' . ($1 \/\/ '') . '('/ge;
for my $line (split /\n/, $scene) {
	$function = $last =~ /(\w+)\([^()]*$/ || $last =~ /(\w+)\(.*\)$/ ? $1 : ''
		if $line =~ /^\{/;
	$last = "$last$line" if $line !~ /^[{}]/;
	$last = '' if $line =~ /^\}/;
	while ($line =~ /view_set\w*\((\w+),\s*S\("(\w+)"\)/g) {
		my ($on, $name) = ($1, $2);
		push @fields, ($inside{$function} // '') . $name;
	}
}
push @fields, map { "words.$_" } $scene =~ /"(\w+)"/g
	if $scene =~ s/.*?names\[\] = \{(.*?)\}.*/$1/s;
same('fields of the view', 'gazetted-templates(7)', \@fields,
	[ part($man7, 'Sh', 'FIELDS') =~ /^\.It Va (\S+)$/mg ]);
breaches('each field has an example, a rule, or a list of its own', map {
	/^(\S+)\n(.*)/s && $2 !~ /^\.[DQ][ql] |True|\b\d+[.,]|^\.Sx |List of/m
		? "gazetted-templates(7): $1" : ()
} split /^\.It Va /m, part($man7, 'Sh', 'FIELDS') =~ s/\A.*?(?=^\.It)//msr);
same('files of a theme', 'gazetted-templates(7)',
	[ map { m{([^/]+)$} } glob 'templates/default/* templates/shared/*' ],
	[ part($man7, 'Ss', 'Files of a theme') =~ /^\.It Pa (\S+)$/mg ]);

# Manuals refer to manuals that are there, and the README to files.
my @ours = map { m{/([^/]+)\.(\d)$} ? "$1 $2" : () } glob 'contrib/man/*';
my @lost;
for my $page (glob 'contrib/man/*') {
	push @lost, map { "$page: $_" } grep {
		my $x = $_;
		$x =~ /^gazetted/ && !grep { $_ eq $x } @ours
	} slurp($page) =~ /^\.Xr (\S+ \d)/mg;
}
breaches('manuals refer to manuals that are there', @lost);
if (-e 'README.md') {
	breaches('the README refers to files that are there', map {
		"README.md: $_"
	} grep { !/^(?:https?|mailto):|^#/ && !-e }
		slurp('README.md') =~ /\]\(([^)\s]+)\)/g);
}
done();
