using Microsoft.Build.Framework;
using TypedSeeds.Generator.Reading;

namespace TypedSeeds.Build;

/// <summary>Reads the files that a build hands to a task. One that cannot be read is empty, and says why.</summary>
internal static class SeedInputs
{
    public static InputText Read(ITaskItem file)
    {
        var path = file.GetMetadata("FullPath");
        // An item that a project added by hand has not been checked.
        if ((file.GetMetadata(CheckSeedFiles.Reason) is { Length: > 0 } known ? known : UnsafeFile.ReasonOf(path)) is { Length: > 0 } reason)
        {
            return InputText.Of(path, string.Empty) with { Unreadable = ReadFailure.Of(reason) };
        }

        try
        {
            return InputText.Of(path, File.ReadAllText(path));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // The compiler reports it; what is written still has the ids of all other files.
            return InputText.Of(path, string.Empty) with { Unreadable = exception.Message };
        }
    }

    /// <summary>Writes a file as a whole, in UTF-8. Editors and builds of other target frameworks may use the same file.</summary>
    public static void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        WholeFile.Write(path, new System.Text.UTF8Encoding(encoderShouldEmitUTF8Identifier: false).GetBytes(text), Disk.Real);
    }
}
