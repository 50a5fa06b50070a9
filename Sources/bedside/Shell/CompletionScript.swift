/// What a shell runs to complete a command line: each hands the words to `bedside __complete`, so that
/// commands, options and topics are known in one place.
enum CompletionScript: String {
  case bash, zsh, fish

  var text: String {
    switch self {
    case .bash: Self.bashText
    case .zsh: Self.zshText
    case .fish: Self.fishText
    }
  }

  /// Bash splits words at `=` and `:` (COMP_WORDBREAKS): a value after `=` is asked for alone, and of an
  /// id with the name of its guide only what stands behind the colon is put in.
  private static let bashText = #"""
    # bash completion for bedside
    _bedside() {
      local words=() word line i
      for ((i = 1; i <= COMP_CWORD; i++)); do
        word=${COMP_WORDS[i]}
        if [[ $word == : && ${#words[@]} -gt 0 ]]; then words[-1]+=:
        elif [[ $word == = ]]; then ((i == COMP_CWORD)) && words+=('')
        elif [[ ${#words[@]} -gt 0 && ${words[-1]} == *: ]]; then words[-1]+=$word
        else words+=("$word"); fi
      done
      local whole=${words[-1]} current=${COMP_WORDS[COMP_CWORD]}
      [[ $current == [:=] ]] && current=''
      local kept=${whole%"$current"}
      COMPREPLY=()
      while IFS= read -r line; do
        case $line in
        :files)
          compopt -o filenames
          while IFS= read -r word; do COMPREPLY+=("$word"); done < <(compgen -f -- "$current")
          ;;
        :folders)
          compopt -o filenames
          while IFS= read -r word; do COMPREPLY+=("$word"); done < <(compgen -d -- "$current")
          ;;
        *)
          line=${line%% *}
          COMPREPLY+=("${line#"$kept"}")
          ;;
        esac
      done < <("${COMP_WORDS[0]}" __complete -- "${words[@]}" 2>/dev/null)
    }
    complete -F _bedside bedside

    """#

  private static let zshText = #"""
    #compdef bedside
    _bedside() {
      local line
      local -a rows
      for line in "${(@f)$("${words[1]}" __complete -- "${(@)words[2,CURRENT]}" 2>/dev/null)}"; do
        case $line in
          '') ;;
          :files) _files ;;
          :folders) _files -/ ;;
          *) rows+=("${${line%% *}//:/\\:}:${line#* }") ;;
        esac
      done
      (( $#rows )) && _describe bedside rows
    }
    if [[ $funcstack[1] == _bedside ]]; then _bedside "$@"; else compdef _bedside bedside; fi

    """#

  private static let fishText = #"""
    # fish completion for bedside
    function __bedside_complete
        set -l words (commandline -opc)
        set -l current (commandline -ct)
        for line in (command $words[1] __complete -- $words[2..] "$current" 2>/dev/null)
            switch $line
                case :files
                    __fish_complete_path "$current"
                case :folders
                    __fish_complete_directories "$current"
                case '*'
                    string replace ' ' \t -- $line
            end
        end
    end
    complete -c bedside -f -a '(__bedside_complete)'

    """#
}
