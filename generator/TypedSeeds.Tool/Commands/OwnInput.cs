using TypedSeeds.Build;
using TypedSeeds.Generator.Reading;
using TypedSeeds.Tool.Files;

namespace TypedSeeds.Tool.Commands;

/// <summary>Files of a corpus that an output would replace: a slip on the command line must not cost an annotation or a document.</summary>
internal static class OwnInput
{
    /// <summary>Refuses an output that is an annotation or a document of a folder.</summary>
    /// <exception cref="WrongCallException">It is one.</exception>
    public static void Refuse(string? output, string folder)
    {
        if (!File.Exists(output))
        {
            return;
        }

        var real = RealPath.Of(Path.GetFullPath(output));
        if (SeedsFolder.List(folder).Any(file => InputRoles.ByName(file.Path) is InputRole.Annotation or InputRole.Document && RealPath.Of(Path.GetFullPath(file.Path)) == real))
        {
            throw new WrongCallException($"'{output}' is a file of the corpus, and would be replaced; give another name after -o.");
        }
    }
}
