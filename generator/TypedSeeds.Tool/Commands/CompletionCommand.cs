using System.CommandLine;
using TypedSeeds.Tool.Terminal;

namespace TypedSeeds.Tool.Commands;

/// <summary><c>completion</c>: the script that lets a shell complete commands, options, kinds and ids.</summary>
internal static class CompletionCommand
{
    public static readonly Example[] Examples =
    [
        new("completion bash >> ~/.bashrc", "in bash"),
        new("completion zsh >> ~/.zshrc", "in zsh, below the line with compinit"),
        new("completion fish > ~/.config/fish/completions/typed-seeds.fish", "in fish"),
        new("completion pwsh >> $PROFILE", "in PowerShell"),
    ];

    // Each script passes the line and the cursor to the [suggest] directive, which every command answers. The answer also
    // holds words that contain the typed text further in; the script drops them if the shell does not.
    private static readonly Dictionary<string, string> Scripts = new(StringComparer.Ordinal)
    {
        ["bash"] = """
            _typed_seeds() {
                local word
                COMPREPLY=()
                while IFS= read -r word; do
                    [[ $word == "$2"* ]] && COMPREPLY+=("$word")
                done < <(typed-seeds "[suggest:${COMP_POINT}]" "${COMP_LINE}" 2>/dev/null)
            }
            complete -o default -F _typed_seeds typed-seeds
            """,
        ["zsh"] = """
            _typed_seeds() {
                local suggestions=("${(@f)$(typed-seeds "[suggest:${CURSOR}]" "${BUFFER}" 2>/dev/null)}")
                compadd -a suggestions
            }
            compdef _typed_seeds typed-seeds
            """,
        ["fish"] = """
            complete -c typed-seeds -a '(typed-seeds "[suggest:"(commandline -C)"]" (commandline) 2>/dev/null)'
            """,
        ["pwsh"] = """
            Register-ArgumentCompleter -Native -CommandName typed-seeds -ScriptBlock {
                param($word, $line, $cursor)
                typed-seeds "[suggest:$cursor]" "$line" | Where-Object { $_.StartsWith($word) } | ForEach-Object { [System.Management.Automation.CompletionResult]::new($_) }
            }
            """,
    };

    public static Command Make(Host host)
    {
        var shell = new Argument<string>("shell") { Description = "The shell." };
        shell.AcceptOnlyFromAmong([.. Scripts.Keys]);
        var command = new Command("completion", "Writes the script that lets a shell complete commands, options, kinds and ids.") { shell };
        command.SetAction(call => host.Output.WriteLine(Scripts[call.GetRequiredValue(shell)]));
        return command;
    }
}
