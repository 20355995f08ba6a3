package caseclock.command.intake.upload;

import caseclock.command.intake.spool.Receiver.Fault;
import caseclock.command.intake.spool.Receiver.NotTaken;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import org.apache.tomcat.util.http.fileupload.FileItemIterator;
import org.apache.tomcat.util.http.fileupload.FileItemStream;
import org.apache.tomcat.util.http.fileupload.FileUpload;
import org.apache.tomcat.util.http.fileupload.FileUploadException;
import org.apache.tomcat.util.http.fileupload.servlet.ServletRequestContext;

/** Finds the file in a form that is being sent. What a program sends is read straight from the network and never lies in a temporary file. */
final class UploadedFile {

    private static final String NAME = "file";

    private UploadedFile() {}

    static InputStream in(HttpServletRequest request) throws IOException {
        if (!String.valueOf(request.getContentType()).startsWith("multipart/form-data")) {
            throw missing();
        }
        return request.getHeader("Authorization") == null ? part(request) : streamed(request);
    }

    /** A page's form carries its token as a field; whoever looked at that has read the form as a whole. */
    private static InputStream part(HttpServletRequest request) throws IOException {
        try {
            Part part = request.getPart(NAME);
            if (part == null) {
                throw missing();
            }
            return part.getInputStream();
        } catch (ServletException noForm) {
            throw missing();
        }
    }

    private static InputStream streamed(HttpServletRequest request) throws IOException {
        try {
            FileItemIterator items = new FileUpload().getItemIterator(new ServletRequestContext(request));
            while (items.hasNext()) {
                FileItemStream item = items.next();
                if (NAME.equals(item.getFieldName())) {
                    return item.openStream();
                }
            }
            throw missing();
        } catch (FileUploadException noForm) {
            throw missing();
        }
    }

    private static NotTaken missing() {
        return new NotTaken(Fault.NO_FILE, "Send the file as multipart/form-data, in the field “file”.");
    }
}
