namespace TypedSeeds.Tool.Files;

/// <summary>Why a file or folder cannot be read, in words that need no path.</summary>
internal static class ReadProblem
{
    public static string Of(Exception exception) => exception switch
    {
        FileNotFoundException or DirectoryNotFoundException => "there is no such file, or it is a link that leads nowhere",
        UnauthorizedAccessException => "this user has no permission to read it",
        _ => exception.Message,
    };
}
