namespace TypedSeeds.Generator.Binding.Packages;

/// <summary>The ways by which packages lead back to the one that uses them. All are found in one walk, from the end.</summary>
internal sealed class PackageCycle
{
    private readonly string _own;
    private readonly Dictionary<string, string> _next = new(StringComparer.OrdinalIgnoreCase);

    public PackageCycle(UseInput input)
    {
        _own = input.PackageId;
        if (_own.Length == 0)
        {
            return;
        }

        // Many packages may use one, and each line of an index is one use: to walk on from each package would walk all for each.
        var users = input.Indexes
            .SelectMany(static index => index.Uses, static (index, use) => (User: index.Package.Id, use.Id))
            .ToLookup(static use => use.Id, static use => use.User, StringComparer.OrdinalIgnoreCase);
        var open = new Queue<string>([_own]);
        while (open.Count > 0)
        {
            var at = open.Dequeue();
            foreach (var user in users[at])
            {
                if (!user.Equals(_own, StringComparison.OrdinalIgnoreCase) && !_next.ContainsKey(user))
                {
                    _next.Add(user, at);
                    open.Enqueue(user);
                }
            }
        }
    }

    /// <summary>The packages on the shortest way, the project's own at both ends; null where the way does not come back.</summary>
    public string? Find(string package)
    {
        var isOwn = package.Equals(_own, StringComparison.OrdinalIgnoreCase);
        if (_own.Length == 0 || (!isOwn && !_next.ContainsKey(package)))
        {
            return null;
        }

        var way = new List<string> { _own };
        for (var at = package; !at.Equals(_own, StringComparison.OrdinalIgnoreCase); at = _next[at])
        {
            way.Add(at);
        }

        way.Add(_own);
        return string.Join(" → ", way);
    }
}
