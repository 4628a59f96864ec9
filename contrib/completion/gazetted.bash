# gazetted: completion for bash; copy to
# /usr/share/bash-completion/completions/gazetted
# shellcheck shell=bash

# Names of digests, from the config that the line names, if any.
_gazetted_digests() {
	local i named=()
	for ((i = 1; i < COMP_CWORD; i++)); do
		case ${COMP_WORDS[i]} in
		-c | --config) named=(-c "${COMP_WORDS[i + 1]}") ;;
		esac
	done
	command gazetted list -q "${named[@]}" digests 2>/dev/null |
		awk 'NR > 1 { print $1 }'
}

_gazetted() {
	local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD - 1]}
	local all='-h --help -V --version'
	local conf="$all -c --config -q --quiet -v --verbose"
	local words=

	COMPREPLY=()
	if ((COMP_CWORD == 1)); then
		words='init check add import export list run daemon httpd preview send status
			explain tell split join suppress forget resend queue dkim-key token-key doctor extract parse
			bounce sanitise group summarise canonical render when'
		[[ $cur == -* ]] && words=$all
		mapfile -t COMPREPLY < <(compgen -W "$words" -- "$cur")
		return
	fi

	case $prev in
	-c | --config | -o | --output)
		mapfile -t COMPREPLY < <(compgen -f -- "$cur")
		return
		;;
	--state)
		mapfile -t COMPREPLY < <(compgen -d -- "$cur")
		return
		;;
	-d | --digest)
		words=$(_gazetted_digests)
		mapfile -t COMPREPLY < <(compgen -W "$words" -- "$cur")
		return
		;;
	-z | --zone)
		words=$(awk '!/^#/ { print $3 }' \
			/usr/share/zoneinfo/zone.tab 2>/dev/null)
		mapfile -t COMPREPLY < <(compgen -W "UTC $words" -- "$cur")
		return
		;;
	--to | --edition | --address | --reason | --section | --url | \
		--content-type | -f | --from | -n | --number | --dns | --leaves)
		# -n of `send` takes nothing.
		[[ $prev == -n && ${COMP_WORDS[1]} == send ]] || return
		;;
	esac

	if [[ $cur == -* ]]; then
		case ${COMP_WORDS[1]} in
		init) words="$all -c --config --state" ;;
		check | httpd) words=$conf ;;
		add)
			words="$conf --allow-private --section"
			words+=" --password-file --password-command --token-command"
			words+=" --select-item"
			;;
		import) words="$conf --section" ;;
		export) words="$conf --opml" ;;
		list) words="$conf --json" ;;
		run) words="$conf --adopt --json --splay" ;;
		daemon) words="$conf --adopt" ;;
		preview) words="$conf --to --html --eml --why --open --theme
			--serve -o --output" ;;
		send) words="$conf --to -n --dry-run -o --output" ;;
		status) words="$conf --json --deliveries --edition --address" ;;
		explain) words="$conf --json" ;;
		tell) words="$conf --never" ;;
		split | join) words="$conf --undo -l --list" ;;
		suppress)
			words="$conf -d --digest -r --remove -l --list"
			words+=" --reason --json --held"
			;;
		forget) words=$conf ;;
		resend) words="$conf --to -a --all" ;;
		queue)
			words="$conf --edition --address -d --digest --relay"
			words+=" -a --all --by-reply --json"
			;;
		dkim-key)
			words="$conf -a --algorithm -s --selector -d --dir"
			words+=" -r --record"
			;;
		token-key) words="$conf list new retire" ;;
		doctor) words="$conf --json --dns --leaves --offline" ;;
		extract) words="$all --url --content-type --allow-private" ;;
		parse)
			words="$all --url --content-type --raw --page"
			words+=" --select-item --split"
			;;
		bounce) words="$all --why" ;;
		group) words="$all --window --pairs" ;;
		summarise) words="$all -n --sentences --chars --text --split" ;;
		sanitise) words="$all --url --images --link-images" ;;
		canonical) words=$all ;;
		render) words="$all --text --strict" ;;
		when)
			words="$all -z --zone -f --from -n --number -l --local"
			;;
		esac
		mapfile -t COMPREPLY < <(compgen -W "$words" -- "$cur")
		return
	fi

	case ${COMP_WORDS[1]} in
	queue) words='list hold release drop flush' ;;
	list) words='sources digests subscribers editions' ;;
	preview | send) words=$(_gazetted_digests) ;;
	extract | parse | bounce | sanitise | group | summarise | render)
		mapfile -t COMPREPLY < <(compgen -f -- "$cur")
		return
		;;
	esac
	mapfile -t COMPREPLY < <(compgen -W "$words" -- "$cur")
}

complete -o filenames -F _gazetted gazetted
