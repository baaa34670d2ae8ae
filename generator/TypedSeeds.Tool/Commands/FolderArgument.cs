using System.CommandLine;
using TypedSeeds.Build;
using TypedSeeds.Tool.Files;

namespace TypedSeeds.Tool.Commands;

/// <summary>The folder that a command works on.</summary>
internal static class FolderArgument
{
    public static Argument<string?> Make()
    {
        var argument = new Argument<string?>("folder")
        {
            Description = $"The folder with the documents and annotations. For a project or a solution: the seeds folder of each project. [default: {SeedsFolder.DefaultName} if it is there, else the current folder]",
            Arity = ArgumentArity.ZeroOrOne,
        };
        argument.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && !Directory.Exists(token.Value))
            {
                result.AddError(File.Exists(token.Value)
                    ? $"'{token.Value}' is a file; give the folder that it is in."
                    : $"There is no folder '{token.Value}'.");
            }
        });
        return argument;
    }

    /// <summary>The folder that was given, or the default.</summary>
    /// <exception cref="WrongCallException">There are several.</exception>
    public static string Of(ParseResult call, Argument<string?> argument) => All(call, argument) is [var only] ? only
        : throw new WrongCallException($"Several projects have seeds here: {string.Join(", ", All(call, argument))}. Give the folder of one.");

    /// <summary>The folders of the projects in the folder that was given, or the default.</summary>
    /// <exception cref="WrongCallException">A project leads to another place of the disk.</exception>
    public static IReadOnlyList<string> All(ParseResult call, Argument<string?> argument) => In(call.GetValue(argument));

    /// <summary>The folders of the projects in a folder, or the default.</summary>
    /// <exception cref="WrongCallException">A project or a link leads to another place of the disk.</exception>
    public static IReadOnlyList<string> In(string? given)
    {
        var folders = SeedsFolders.In(given);
        var isInside = RepositoryRoot.IsInThatOf(given ?? ".");
        var outside = folders.FirstOrDefault(seeds => !isInside(seeds));
        return folders.FirstOrDefault(Repositories.LeadsOut) is { } linked ? throw new WrongCallException($"'{linked}' is not read: a link leads from it out of its repository.")
            : outside is null ? folders
            : throw new WrongCallException($"A project in '{given ?? "."}' has its seeds in '{outside}', outside of that folder and its repository. A project that somebody sends may lead anywhere, so name that folder to work on it.");
    }
}
