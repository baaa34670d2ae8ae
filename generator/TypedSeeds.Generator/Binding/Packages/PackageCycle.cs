namespace TypedSeeds.Generator.Binding.Packages;

/// <summary>Finds the way by which a package leads back to the one that uses it.</summary>
internal static class PackageCycle
{
    /// <summary>The packages on the way, the project's own at both ends; null where the way does not come back.</summary>
    public static string? Find(UseInput input, string package)
    {
        var own = input.PackageId;
        if (own.Length == 0)
        {
            return null;
        }

        var before = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase) { [package] = own };
        var open = new Queue<string>([package]);
        while (open.Count > 0)
        {
            var at = open.Dequeue();
            if (at.Equals(own, StringComparison.OrdinalIgnoreCase))
            {
                return Way(before, own, package);
            }

            foreach (var use in input.Indexes.Where(index => index.Package.Id.Equals(at, StringComparison.OrdinalIgnoreCase)).SelectMany(static index => index.Uses))
            {
                if (!before.ContainsKey(use.Id))
                {
                    before.Add(use.Id, at);
                    open.Enqueue(use.Id);
                }
            }
        }

        return null;
    }

    private static string Way(Dictionary<string, string> before, string own, string package)
    {
        var way = new List<string> { own };
        for (var at = own; ; at = before[at])
        {
            way.Insert(0, before[at]);
            if (at.Equals(package, StringComparison.OrdinalIgnoreCase))
            {
                return string.Join(" → ", way);
            }
        }
    }
}
