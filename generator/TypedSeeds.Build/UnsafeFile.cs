using TypedSeeds.Generator.Diagnostics;
using TypedSeeds.Generator.Reading;

namespace TypedSeeds.Build;

/// <summary>Files that would never end, or that nobody has the memory for.</summary>
internal static class UnsafeFile
{
    /// <summary>The name of the <see cref="ReadFailure"/> for which a file must not be read; empty where it may.</summary>
    public static string ReasonOf(string path)
    {
        // The length of a link is its own.
        var file = new FileInfo(RealPath.Of(path));
        return SpecialFile.IsOfSystem(file.FullName) || (file is not { Exists: true, Length: > 0 } && SpecialFile.Is(path)) ? nameof(ReadFailure.Special)
            : file.Exists && file.Length > Limits.FileBytes ? nameof(ReadFailure.TooLarge)
            : string.Empty;
    }
}
