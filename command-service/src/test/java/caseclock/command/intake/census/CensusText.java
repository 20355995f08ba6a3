package caseclock.command.intake.census;

/** Writes small censuses for tests. */
public final class CensusText {

    private CensusText() {}

    /** The census of council 999 for the year that ends on 31 March 2026. */
    public static String census(String... children) {
        return message(header("<LEA>999</LEA>"), children);
    }

    public static String message(String header, String... children) {
        return "<Message>" + header + "<Children>" + String.join("\n", children) + "</Children></Message>";
    }

    public static String header(String source) {
        return """
            <Header>
              <CollectionDetails><Collection>CIN</Collection><Year>2026</Year><ReferenceDate>2026-03-31</ReferenceDate></CollectionDetails>
              <Source><SourceLevel>L</SourceLevel>%s<SoftwareCode>A system</SoftwareCode></Source>
            </Header>
            """.formatted(source);
    }

    public static String child(String reference, String... episodes) {
        return """
            <Child>
              <ChildIdentifiers><LAchildID>%s</LAchildID><UPN>A123456789123</UPN><PersonBirthDate>2015-03-27</PersonBirthDate><Sex>F</Sex></ChildIdentifiers>
              <ChildCharacteristics><Ethnicity>WBRI</Ethnicity><Disabilities><Disability>NONE</Disability></Disabilities></ChildCharacteristics>
              %s
            </Child>
            """.formatted(reference, String.join("\n", episodes));
    }

    /** An episode that breaks no rule, with further parts. */
    public static String episode(String referral, String... parts) {
        return bareEpisode(
                item("CINreferralDate", referral)
                        + item("ReferralSource", "6")
                        + item("PrimaryNeedCode", "N1")
                        + item("ReferralNFA", "0"),
                parts);
    }

    public static String bareEpisode(String items, String... parts) {
        return "<CINdetails>" + items + String.join("\n", parts) + "</CINdetails>";
    }

    public static String assessment(String started, String authorised, String... factors) {
        var listed = new StringBuilder();
        for (String factor : factors) {
            listed.append(item("AssessmentFactors", factor));
        }
        return "<Assessments>" + item("AssessmentActualStartDate", started)
                + item("AssessmentAuthorisationDate", authorised) + "<FactorsIdentifiedAtAssessment>" + listed
                + "</FactorsIdentifiedAtAssessment></Assessments>";
    }

    public static String enquiry(String started, String target, String conference, String notRequired) {
        return "<Section47>" + item("S47ActualStartDate", started) + item("InitialCPCtarget", target)
                + item("DateOfInitialCPC", conference) + item("ICPCnotRequired", notRequired) + "</Section47>";
    }

    public static String plan(String started, String ended, String... reviews) {
        var listed = new StringBuilder();
        for (String review : reviews) {
            listed.append("<Reviews>").append(item("CPPreviewDate", review)).append("</Reviews>");
        }
        return "<ChildProtectionPlans>" + item("CPPstartDate", started) + item("CPPendDate", ended)
                + item("InitialCategoryOfAbuse", "NEG") + item("LatestCategoryOfAbuse", "EMO")
                + item("NumberOfPreviousCPP", "1") + listed + "</ChildProtectionPlans>";
    }

    /** One item; nothing at all if its text is empty. */
    public static String item(String name, String text) {
        return text.isEmpty() ? "" : "<" + name + ">" + text + "</" + name + ">";
    }
}
