using System.CommandLine;
using TypedSeeds.Build;
using TypedSeeds.Generator.Reading;
using TypedSeeds.Tool.Files;
using TypedSeeds.Tool.Terminal;

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

    /// <summary>The same for a command that reads alone. Where it has no annotations, those of the data package that its project references take their place, and the command says so.</summary>
    /// <param name="call">The call.</param>
    /// <param name="argument">The argument.</param>
    /// <param name="host">Where it is told.</param>
    /// <param name="needsAnnotations">Whether documents alone are nothing to read.</param>
    /// <exception cref="WrongCallException">There are several.</exception>
    /// <exception cref="IOException">There is nothing to read.</exception>
    public static string ToRead(ParseResult call, Argument<string?> argument, Host host, bool needsAnnotations = false)
    {
        var folder = Of(call, argument);
        var roles = SeedsFolder.List(folder).Select(static file => file.Unreadable.Length > 0 ? InputRole.Annotation : InputRoles.ByName(file.Path)).ToHashSet();
        if (roles.Contains(InputRole.Annotation))
        {
            return folder;
        }

        var referenced = CarriedSeeds.Of(folder);
        CarriedSeeds[] carried = [.. referenced.Where(static seeds => seeds.Folder is not null)];
        if (carried.Length > 1)
        {
            throw new WrongCallException($"'{folder}' has no annotations, and the project references several packages with annotations: {string.Join(", ", carried.Select(static seeds => seeds.Folder))}. Give the folder of one.");
        }

        if (carried is [{ Folder: { } other } only])
        {
            if (Repositories.LeadsOut(other))
            {
                throw new WrongCallException($"'{other}' is not read: a link leads from it out of its repository.");
            }

            // What a restore wrote may be somebody's own words, and so may the project that it names.
            if (only.ProjectFolder is { } project && !RepositoryRoot.IsInThatOf(RepositoryRoot.Of(folder) ?? project)(other))
            {
                throw Outside(folder, other);
            }

            host.Error.WriteLine(Printable.Of($"'{folder}' has no annotations; these are those of {Name(only)}."));
            return other;
        }

        return !needsAnnotations && roles.Contains(InputRole.Document) ? folder
            : throw new IOException(referenced is [var compiled, ..]
                ? $"'{folder}' has no annotations, and {Name(compiled)} has its entries compiled alone. In C#, this writes one of its classes: foreach (var entry in {compiled.Namespace}.Parties.All) Console.WriteLine(System.Text.Json.JsonSerializer.Serialize(entry));"
                : $"'{folder}' has no annotations; {CommandLine.Name} new begins one of a document{(CarriedSeeds.IsKnown(folder) ? string.Empty : ", and after dotnet restore those of a referenced data package are found")}.");
    }

    private static string Name(CarriedSeeds seeds) => seeds.Version.Length > 0 ? $"the package {seeds.Package} {seeds.Version}" : $"the project {seeds.Package}";

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
            : throw Outside(given ?? ".", outside);
    }

    private static WrongCallException Outside(string given, string seeds) =>
        new($"A project in '{given}' has its seeds in '{seeds}', outside of that folder and its repository. A project that somebody sends may lead anywhere, so name that folder to work on it.");
}
