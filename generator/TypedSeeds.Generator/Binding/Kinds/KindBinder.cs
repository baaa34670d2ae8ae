using TypedSeeds.Generator.Diagnostics;
using TypedSeeds.Generator.Reading;
using TypedSeeds.Generator.Schema;
using TypedSeeds.Generator.Schema.Packages;
using TypedSeeds.Generator.Values;

namespace TypedSeeds.Generator.Binding.Kinds;

/// <summary>The declarations of kinds of all files in, the kinds of the corpus out. A wrong declaration is reported and rejected.</summary>
internal sealed class KindBinder
{
    private readonly TypeNames _types = new();

    /// <summary>Binds the declarations.</summary>
    /// <param name="files">The files, in the order of their paths.</param>
    /// <param name="used">The packages that the corpus uses; null for none.</param>
    /// <param name="sections">The names of kinds that files have as sections.</param>
    /// <param name="cancellation">Stops long work.</param>
    public static SchemaResult Bind(EquatableArray<KindSection> files, UsedPackages? used = null, EquatableArray<string> sections = default, CancellationToken cancellation = default) =>
        files.Count == 0
            ? new(KindSchema.BuiltIn with { Used = used ?? UsedPackages.None }, EquatableArray<Finding>.Empty)
            : new KindBinder().Run(files, used ?? UsedPackages.None, sections, cancellation);

    private SchemaResult Run(EquatableArray<KindSection> files, UsedPackages used, EquatableArray<string> sections, CancellationToken cancellation)
    {
        var declarations = DeclarationReader.Read(files, sections, _types, cancellation);
        var formers = CheckFormerNames(declarations.Accepted);
        var isComplete = files.All(file => file.IsComplete && (file.Misspelt.Length == 0 || declarations.HasSection(file.Misspelt)));
        var known = KindTable.BuiltIn.Select(kind => kind.Name).Concat(declarations.Accepted.Select(declaration => declaration.Name.Text)).Concat(used.Kinds.Select(static kind => kind.Name)).ToArray();
        var names = new KindNames(known, declarations.Rejected.Names.ToArray(), Renamed(declarations.Accepted), isComplete) { Used = used };

        // Accepted declarations first: their enums get a name before those of declarations that make no kind.
        var fields = declarations.Accepted.Concat(declarations.Wrong)
            .Select(declaration => FieldsBinder.Bind(declaration, names, _types))
            .ToArray();
        var bound = declarations.Accepted
            .Select((declaration, i) => ToKind(declaration, fields[i], declarations.Rejected))
            .ToDictionary(kind => kind.Name, StringComparer.Ordinal);
        CheckReverses(declarations.Accepted, bound);
        var kinds = KindTable.BuiltIn
            .Select(kind => bound.TryGetValue(kind.Name, out var extended) ? extended
                : declarations.Rejected.FieldsOf(kind.Name).ToEquatableArray() is { Count: > 0 } rejected ? kind with { RejectedKeys = rejected } : kind)
            .Concat(bound.Values.Where(kind => kind.IsOwn).OrderBy(kind => kind.Name, StringComparer.Ordinal));
        return new SchemaResult(
            new KindSchema(kinds.ToEquatableArray(), declarations.Rejected.Sections.ToEquatableArray(), formers, isComplete) { Used = used },
            declarations.Findings.Select(static finding => finding with { IsCause = true }).ToEquatableArray());
    }

    // Only now are all kinds known, and with them the names that their records use.
    private static void CheckReverses(List<KindDeclaration> accepted, Dictionary<string, Kind> bound)
    {
        var kinds = KindTable.BuiltIn.Where(kind => !bound.ContainsKey(kind.Name)).Concat(bound.Values).ToDictionary(kind => kind.Name, StringComparer.Ordinal);
        var names = new ReverseNames(kinds);
        foreach (var declaration in accepted)
        {
            bound[declaration.Name.Text] = names.Checked(bound[declaration.Name.Text], declaration);
        }
    }

    private static Dictionary<string, string> Renamed(List<KindDeclaration> declared)
    {
        var renamed = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var declaration in declared)
        {
            foreach (var former in declaration.Options.Ids(FieldKeys.Formerly))
            {
                renamed[former.Text] = declaration.Name.Text;
            }
        }

        return renamed;
    }

    /// <summary>Former names take part in the names of types, since their classes are kept as forwarders.</summary>
    private EquatableArray<FormerSection> CheckFormerNames(List<KindDeclaration> declared)
    {
        var owners = declared.ToDictionary(declaration => declaration.Name.Text, declaration => new TokenPlace(declaration.Context.Path, declaration.Name.Token), StringComparer.Ordinal);
        var formers = new List<FormerSection>();
        foreach (var declaration in declared)
        {
            foreach (var former in declaration.Options.Ids(FieldKeys.Formerly))
            {
                if (owners.TryGetValue(former.Text, out var owner))
                {
                    declaration.Context.Report(Finding.FormerIdInUse(declaration.Context.At(former.Token), owner, former.Text, "kind", declaration.Name.Text));
                }
                else if (ReservedMembers.OfEntryClass.Contains(Ids.ToMemberName(Plural.Of(former.Text))))
                {
                    declaration.Context.Report(Finding.ReservedName(declaration.Context.At(former.Token), former.Text, Ids.ToMemberName(Plural.Of(former.Text)), "every class of entries"));
                }
                else if (!_types.Take(declaration.Context, Ids.ToMemberName(Plural.Of(former.Text)), new ScalarNode(former.Token, former.Text)).IsBroken)
                {
                    owners.Add(former.Text, new TokenPlace(declaration.Context.Path, former.Token));
                    formers.Add(new(Plural.Of(former.Text), declaration.Section));
                }
            }
        }

        return formers.ToEquatableArray();
    }

    private static Kind ToKind(KindDeclaration declaration, BoundFields fields, RejectedDeclarations rejected)
    {
        var own = fields.Fields;
        var rejectedKeys = fields.RejectedKeys.Concat(rejected.FieldsOf(declaration.Name.Text)).Distinct().ToEquatableArray();
        if (declaration.BuiltIn is { } builtIn)
        {
            return builtIn with { Fields = builtIn.Fields.Concat(own).ToEquatableArray(), OwnFieldCount = own.Count, RejectedKeys = rejectedKeys };
        }

        var description = declaration.Options.Text(FieldKeys.Description);
        return new Kind(
            declaration.Name.Text,
            declaration.Section,
            Ids.ToMemberName(declaration.Name.Text),
            declaration.Scope,
            description.Length > 0 ? description : $"An entry of the kind {declaration.Name.Text}.",
            own)
        {
            IsOwn = true,
            OwnFieldCount = own.Count,
            RejectedKeys = rejectedKeys,
            History = declaration.History,
        };
    }
}
