using System.CommandLine;
using TypedSeeds.Tool.Files;

namespace TypedSeeds.Tool.Commands;

/// <summary>Files and folders that a call names, to be read. A change that somebody sends may put a link in the place of one.</summary>
internal static class InputPath
{
    /// <summary>Refuses a call that names what is not there, or what a link leads out to.</summary>
    public static void Check(Argument<string> argument) => argument.Validators.Add(static result =>
    {
        if (result.Tokens is [var token] && Problem(token.Value) is { } problem)
        {
            result.AddError(problem);
        }
    });

    private static string? Problem(string path) =>
        LinkOut.ReadProblem(path) is { } problem ? problem + "."
        : Path.Exists(path) ? null
        : $"There is no file or folder '{path}'.";
}
