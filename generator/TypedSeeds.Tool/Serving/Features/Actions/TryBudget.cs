namespace TypedSeeds.Tool.Serving.Features.Actions;

/// <summary>
/// How many actions one request tries, since each try checks the corpus. A selection may touch thousands of problems. Those for
/// which nothing is left have their actions in the order in which they were found.
/// </summary>
internal sealed class TryBudget
{
    /// <summary>So many actions are tried for all problems of a request together.</summary>
    public const int MostTries = 40;

    /// <summary>So many UTF-16 units are read in all tries together: some two seconds of work.</summary>
    public const int MostText = 4_000_000;

    private int _tries = MostTries;
    private long _text = MostText;

    /// <summary>Whether all actions of a problem can be tried, which is then counted. To try a part of them orders nothing.</summary>
    /// <param name="tries">How many actions.</param>
    /// <param name="length">How long the file is that each of them changes.</param>
    public bool Allows(int tries, int length)
    {
        var text = (long)tries * length;
        if (tries > _tries || text > _text)
        {
            return false;
        }

        _tries -= tries;
        _text -= text;
        return true;
    }
}
