using System.CommandLine;
using TypedSeeds.Generator.Values;
using TypedSeeds.Tool.Terminal;

namespace TypedSeeds.Tool.Commands;

/// <summary>How a project holds its documents, where a person says it. Else the project beside the folder does.</summary>
internal static class StorageOption
{
    private const string Literal = "literal";
    private const string Resource = "resource";

    public static Option<string?> Make()
    {
        var option = new Option<string?>("--storage")
        {
            Description = $"How the project holds its documents ({BuildProperties.DocumentStorage}): as literals they have a limit. [default: what the project of the folder says, or {Literal}]",
        };
        return option.AcceptOnlyFromAmong(Literal, Resource);
    }

    /// <summary>What was given; null for what the project says.</summary>
    public static DocumentStorage? Of(ParseResult call, Option<string?> option) => call.GetValue(option) switch
    {
        null => null,
        Literal => DocumentStorage.Literal,
        _ => DocumentStorage.Resource,
    };

    /// <summary>Tells what was taken from the projects of folders where it matters: with resources, documents have no limit.</summary>
    /// <param name="given">What was given.</param>
    /// <param name="taken">The folders, and how the documents of each are held.</param>
    /// <param name="host">Where it is told.</param>
    public static void Tell(DocumentStorage? given, IEnumerable<(string Folder, DocumentStorage Storage)> taken, Host host)
    {
        var resources = taken.Where(static folder => folder.Storage == DocumentStorage.Resource).Select(static folder => folder.Folder).ToArray();
        if (given is null && resources.Length > 0)
        {
            host.Page.Line($"Documents of {string.Join(", ", resources)} are resources, as the project says ({BuildProperties.DocumentStorage}).", Styles.Faint);
        }
    }
}
