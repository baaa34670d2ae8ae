using System.ComponentModel;

namespace TypedSeeds.Tables;

/// <summary>All units of one assembly's annotations, and the way from one to another. For generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class Corpus
{
    private Directory[] _directories = [];

    /// <summary>Makes a corpus.</summary>
    /// <param name="name">Its name, which is part of every entry's identity.</param>
    protected Corpus(string name)
    {
        Name = name;
    }

    internal string Name { get; }

    /// <summary>The unit with the given name, or null where there is none.</summary>
    protected internal abstract Unit? Open(string name);

    internal void Add(Directory directory)
    {
        var directories = new Directory[_directories.Length + 1];
        _directories.CopyTo(directories, 0);
        directories[^1] = directory;
        _directories = directories;
    }

    internal Entry Resolve(string kind, string id)
    {
        var scope = id.IndexOf(RowText.Scope, StringComparison.Ordinal);
        var entry = scope < 0
            ? DirectoryOf(kind)?.Find(id)
            : Open(id[..scope])?.TableOf(kind)?.Find(id.AsSpan(scope + 1));
        return entry ?? throw new InvalidOperationException($"The corpus {Name} has no {kind} {id}.");
    }

    private Directory? DirectoryOf(string kind)
    {
        foreach (var directory in _directories)
        {
            if (string.Equals(directory.Kind, kind, StringComparison.Ordinal))
            {
                return directory;
            }
        }

        return null;
    }
}
